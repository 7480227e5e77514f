// Your test compares the last point with the minima of exercise 01. Other losses have other minima: use the gradient that is
// passed in.
// weight: gap
// like: plain.ts
// - if (!gradient(end).every((slope) => Math.abs(slope) < 1e-4)) return false;
// + if (Math.abs(end[0] - 2) > 1e-3 || Math.abs(Math.abs(end[1] - 1) - Math.SQRT1_2) > 1e-3) return false;
