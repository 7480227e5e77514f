// Your outcome looks only at β₁, which is 2 at all three points. A path has arrived when both
// coordinates are there.
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (Math.abs(last[0] - point[0]) < 0.01) {
