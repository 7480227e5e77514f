// You ask for NaN and −Infinity only. A path can run off to +Infinity just as well: ask whether each coordinate
// is finite.
// weight: slip
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => Number.isNaN(b) || b === -Infinity)) {
