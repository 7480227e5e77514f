// Your bisect returns the middle of the bracket: it should return both ends.
// weight: gap
// like: loops.ts
// - if (value === 0) return [m, m];
// + if (value === 0) return [m];
// - return [a, b];
// + return [(a + b) / 2];
