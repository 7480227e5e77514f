// You transform the real parts alone: im of the samples is lost.
// weight: wrong
// like: even-and-odd.ts
// - if (n === 1) return [{ re: x[0].re, im: x[0].im }];
// + if (n === 1) return [{ re: x[0].re, im: 0 }];
