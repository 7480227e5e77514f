// You divide real part by real part and imaginary part by imaginary part. To divide complex
// numbers, multiply numerator and denominator by the conjugate of the denominator first.
// weight: gap
// like: plain.ts
// - const power = d.re ** 2 + d.im ** 2;
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: n.re / d.re, im: n.im / d.im };
