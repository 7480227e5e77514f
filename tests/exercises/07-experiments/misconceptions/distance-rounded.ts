// You round the distance to two digits before you compare it, which halves the tolerance: 0.006 becomes 0.01.
// Compare the distance itself.
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.every((b, i) => Number(Math.abs(b - point[i]).toFixed(2)) < 0.01)) {
