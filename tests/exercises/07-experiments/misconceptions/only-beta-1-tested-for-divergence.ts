// You test only β₁ for finite numbers. It is β₂, with its third power in the gradient, that
// overflows.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (!Number.isFinite(last[0])) {
