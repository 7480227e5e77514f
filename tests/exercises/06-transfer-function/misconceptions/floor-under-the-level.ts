// You keep the level from falling below −120 dB. That is good for a plot, but the level of 0 is
// −Infinity: return what the logarithm gives.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => Math.max(20 * Math.log10(Math.hypot(re, im)), -120));
