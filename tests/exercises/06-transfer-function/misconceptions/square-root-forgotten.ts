// Your levels are twice as large as they should be: |H|² is inside the logarithm, with the
// factor 20 of a magnitude. Take the square root, or the factor of a power.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log10(re ** 2 + im ** 2));
