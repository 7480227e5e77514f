// You accept points that are too far away. The outcome counts a point as reached within 0.01 in each coordinate.
// weight: gap
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.every((b, i) => Math.abs(b - point[i]) < 0.1)) {
