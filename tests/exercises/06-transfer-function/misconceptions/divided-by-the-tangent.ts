// You divide by tan(Ω/2), which is 0 at Ω = 0. Cosine and sine can be had without it, and then no Ω is special.
// weight: slip
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const t = 1 / Math.tan(w / 2);
// + const c = (t * t - 1) / (t * t + 1);
// + const s = (2 * t) / (t * t + 1);
