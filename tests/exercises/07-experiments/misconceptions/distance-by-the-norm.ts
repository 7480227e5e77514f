// You compare the distance to a point, the root of the sum of squares, with 0.01. Asked for is
// "within 0.01 in each coordinate": a square around the point, not a circle.
// weight: gap
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (Math.hypot(last[0] - point[0], last[1] - point[1]) < 0.01) {
