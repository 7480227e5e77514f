// You divide by the number of samples, level by level: only the inverse transform does that.
// weight: everywhere
// like: even-and-odd.ts
// - ...even.map(({ re, im }, k) => ({ re: re + turned[k].re, im: im + turned[k].im })),
// - ...even.map(({ re, im }, k) => ({ re: re - turned[k].re, im: im - turned[k].im })),
// + ...even.map(({ re, im }, k) => ({ re: (re + turned[k].re) / 2, im: (im + turned[k].im) / 2 })),
// + ...even.map(({ re, im }, k) => ({ re: (re - turned[k].re) / 2, im: (im - turned[k].im) / 2 })),
