// You do not compute H where Ω is large. Ω is an angle, which may be of any size: after each turn by 2π everything
// repeats.
// weight: slip
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const angle = Math.abs(w) > 20 ? 0 : w;
// + const c = Math.cos(angle);
// + const s = Math.sin(angle);
