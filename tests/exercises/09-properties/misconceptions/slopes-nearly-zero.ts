// Your test takes a slope of a tenth for none, so it accepts descents that only come near a minimum.
// weight: slip
// like: plain.ts
// - if (!gradient(end).every((slope) => Math.abs(slope) < 1e-4)) return false;
// + if (!gradient(end).every((slope) => Math.abs(slope) < 0.1)) return false;
// - const h = 1e-3;
// + const h = 0.1;
