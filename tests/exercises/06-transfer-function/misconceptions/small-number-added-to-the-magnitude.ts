// You add a small number to |H| before the logarithm: faint H get too high a level, and silence a
// finite one. The level of 0 is −Infinity, and the logarithm gives just that by itself.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im) + 1e-12));
