// Your levels are half as large as they should be. The factor 10 belongs to powers; for a
// magnitude it is 20.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 10 * Math.log10(Math.hypot(re, im)));
