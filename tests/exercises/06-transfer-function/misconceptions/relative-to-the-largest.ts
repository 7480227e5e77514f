// Your levels are relative to the largest magnitude, so the loudest is always 0 dB. The
// reference is the magnitude 1, whatever else is in the list.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + const largest = Math.max(...h.map(({ re, im }) => Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im) / largest));
