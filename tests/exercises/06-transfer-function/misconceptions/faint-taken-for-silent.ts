// You take a very small magnitude for zero. Its level is a large negative number, 1e-20 has −400 dB; only that
// of 0 itself is −Infinity.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => {
// +   const magnitude = Math.hypot(re, im);
// +   return magnitude < 1e-12 ? -Infinity : 20 * Math.log10(magnitude);
// + });
