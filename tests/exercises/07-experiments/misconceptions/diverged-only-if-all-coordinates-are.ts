// In your answers a path has diverged only where all coordinates have left the finite numbers. One is enough: here β₂
// overflows while β₁ converges as if nothing had happened.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (!last.some(Number.isFinite)) {
