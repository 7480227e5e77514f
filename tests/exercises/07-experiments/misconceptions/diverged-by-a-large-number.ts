// You take a path for diverged when a coordinate is large. That misses NaN, for which every comparison is false, and it
// catches large numbers that are still finite.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => Math.abs(b) > 1e6)) {
