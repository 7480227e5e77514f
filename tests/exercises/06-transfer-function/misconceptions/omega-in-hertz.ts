// You multiply Ω by 2π as if it were a frequency in hertz. It is an angle already, in radians
// per sample.
// weight: gap
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const c = Math.cos(2 * Math.PI * w);
// + const s = Math.sin(2 * Math.PI * w);
