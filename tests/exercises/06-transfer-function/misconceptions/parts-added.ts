// You add the absolute values of the real and the imaginary part. The magnitude is the length of
// the hypotenuse: the root of the sum of the squares.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log10(Math.abs(re) + Math.abs(im)));
