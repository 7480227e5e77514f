// Your difference to the point has a sign, and every negative number is smaller than 0.01. Take
// its absolute value.
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.every((b, i) => b - point[i] < 0.01)) {
