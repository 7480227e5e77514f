// Your H is N·D/|D|² in place of N·D*/|D|², the quotient N/D: either the division does not take the conjugate D* of the
// denominator, or the sines in the denominator have the wrong sign.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + return { re: (n.re * d.re - n.im * d.im) / power, im: (n.im * d.re + n.re * d.im) / power };
