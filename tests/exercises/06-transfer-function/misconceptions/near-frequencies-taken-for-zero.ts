// You take an Ω just beside 0 for 0, and lose the imaginary part, which is small there but not 0.
// weight: slip
// like: plain.ts
// - const c = Math.cos(w);
// - const s = Math.sin(w);
// + const angle = Math.abs(w) < 1e-6 ? 0 : w;
// + const c = Math.cos(angle);
// + const s = Math.sin(angle);
