// You multiply Ω by π, but it is given in radians per sample already: half the sampling rate is
// Ω = π, not 1.
// weight: gap
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const c = Math.cos(Math.PI * w);
// + const s = Math.sin(Math.PI * w);
