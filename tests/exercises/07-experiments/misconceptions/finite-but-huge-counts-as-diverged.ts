// You call β diverged when a coordinate is huge but still finite. Only NaN and ±Infinity are diverged: ask
// `Number.isFinite`.
// weight: slip
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => !(Math.abs(b) < 1e200))) {
