// You took the natural logarithm: in JavaScript Math.log is ln. Decibels are defined by the
// logarithm to base 10.
// weight: slip
// like: plain.ts
// - return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
// + return h.map(({ re, im }) => 20 * Math.log(Math.hypot(re, im)));
