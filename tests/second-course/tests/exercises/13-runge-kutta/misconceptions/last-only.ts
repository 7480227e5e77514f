// Your path has nothing but its end: return y at all times.
// weight: everywhere
// like: stages.ts
// - return path;
// + return path.slice(-1);
