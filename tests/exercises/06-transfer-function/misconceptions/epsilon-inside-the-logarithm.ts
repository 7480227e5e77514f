// You add a tiny number inside the logarithm, so silence gets about −313 dB. The level of 0 is
// −Infinity, and the logarithm gives just that by itself.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im) + Number.EPSILON));
