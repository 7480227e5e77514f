// You convert Ω from degrees, but it is in radians, as Math.cos and Math.sin expect it.
// weight: gap
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const c = Math.cos((w * Math.PI) / 180);
// + const s = Math.sin((w * Math.PI) / 180);
