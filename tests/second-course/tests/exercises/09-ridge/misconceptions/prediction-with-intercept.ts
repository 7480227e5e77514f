// Your predictions have an intercept of 1 that nobody asked for.
// weight: gap
// like: gauss-jordan.ts
// - return x.map((row) => dot(row, w));
// + return x.map((row) => 1 + dot(row, w));
