// You return magnitude and phase in the fields re and im. What is asked for are the real and the
// imaginary part.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + const re = (n.re * d.re + n.im * d.im) / power;
// + const im = (n.im * d.re - n.re * d.im) / power;
// + return { re: Math.hypot(re, im), im: Math.atan2(im, re) };
