// You convert Ω from degrees, but it already is in radians, as Math.cos and Math.sin expect.
// weight: gap
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const c = Math.cos((w * Math.PI) / 180);
// + const s = Math.sin((w * Math.PI) / 180);
