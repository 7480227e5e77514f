// You return the magnitude as real part and 0 as imaginary part, so the phase is lost. The
// frequency response is a complex number: keep both parts.
// weight: gap
// like: plain.ts
// - const power = d.re ** 2 + d.im ** 2;
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: Math.hypot(n.re, n.im) / Math.hypot(d.re, d.im), im: 0 };
