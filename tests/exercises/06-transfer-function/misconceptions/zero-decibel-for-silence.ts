// You return 0 dB where |H| = 0, which is the level of the magnitude 1. The level of silence is
// −Infinity.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => (re === 0 && im === 0 ? 0 : 20 * Math.log10(Math.hypot(re, im))));
