// You ask only for Infinity. One step later Infinity − Infinity is NaN, which is not finite
// either, and it compares false with everything.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => Math.abs(b) === Infinity)) {
