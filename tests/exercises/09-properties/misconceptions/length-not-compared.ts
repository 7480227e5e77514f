// Your test never asks how long the arrays are that it gets, so it accepts gradients with further entries and filters whose
// output is too short or too long.
// weight: slip
// like: plain.ts
// - if (slopes.length !== beta.length) return false;
// +
// - if (y.length !== n) return false;
// - let last = 0;
// - for (let k = 0; k < n; k++) {
// + let last = 0;
// + for (let k = 0; k < Math.min(n, y.length); k++) {
