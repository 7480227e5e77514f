// You count a path as arrived when one of its two coordinates is there. Both have to be within
// 0.01.
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.some((b, i) => Math.abs(b - point[i]) < 0.01)) {
