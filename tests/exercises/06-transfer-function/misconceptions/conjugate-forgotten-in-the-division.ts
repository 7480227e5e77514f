// In your complex division the numerator is multiplied by the denominator itself. Multiply it by
// the denominator's conjugate, so that the denominator becomes real.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: (n.re * d.re - n.im * d.im) / power, im: (n.im * d.re + n.re * d.im) / power };
