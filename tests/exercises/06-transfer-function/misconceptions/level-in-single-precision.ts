// Your levels have only about seven correct digits: they are rounded to single precision. Use
// ordinary numbers or a Float64Array.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => Math.fround(20 * Math.log10(Math.hypot(re, im))));
