// Your response has only about seven correct digits: it is rounded to single precision. Use
// ordinary numbers.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: Math.fround((n.re * d.re + n.im * d.im) / power), im: Math.fround((n.im * d.re - n.re * d.im) / power) };
