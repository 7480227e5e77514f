// Your outcome looks only at β₂. A path has arrived when both coordinates are there; on the line
// β₂ = 1 it can still be on its way.
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (Math.abs(last[1] - point[1]) < 0.01) {
