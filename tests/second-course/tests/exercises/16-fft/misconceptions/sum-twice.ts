// Both halves of your answer are the sum. In the second half the odd part is subtracted.
// weight: everywhere
// like: even-and-odd.ts
// - ...even.map(({ re, im }, k) => ({ re: re - turned[k].re, im: im - turned[k].im })),
// + ...even.map(({ re, im }, k) => ({ re: re + turned[k].re, im: im + turned[k].im })),
