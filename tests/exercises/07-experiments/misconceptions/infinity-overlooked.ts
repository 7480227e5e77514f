// You ask only for NaN. On its way there a path can end at Infinity or -Infinity, which is not
// finite either.
// weight: slip
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some(Number.isNaN)) {
