// The imaginary part of your response is always 0. A complex division has two parts; both belong
// to the answer.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: (n.re * d.re + n.im * d.im) / power, im: 0 };
