// Your path leaves out y0, which is y at the time 0.
// weight: wrong
// like: stages.ts
// - return path;
// + return path.slice(1);
