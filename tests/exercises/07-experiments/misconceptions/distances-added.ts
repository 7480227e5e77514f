// You compare the sum of the distances in both coordinates with 0.01. Asked for is "within 0.01
// in each coordinate": each by itself.
// weight: gap
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) < 0.01) {
