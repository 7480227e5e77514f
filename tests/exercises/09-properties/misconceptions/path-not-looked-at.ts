// Your test looks at the last point alone. The path must begin at the start and have a point for each step.
// weight: slip
// like: plain.ts
// - if (path.length !== steps + 1) return false;
// - if (path[0].some((x, k) => x !== start[k])) return false;
// - const end = path[steps];
// + const end = path[path.length - 1];
