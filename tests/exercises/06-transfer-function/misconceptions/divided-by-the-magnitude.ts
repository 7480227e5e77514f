// Your complex division divides by |D| in place of |D|². Multiplying by the conjugate turns the
// denominator into its square.
// weight: gap
// like: plain.ts
// - const power = d.re ** 2 + d.im ** 2;
// + const power = Math.hypot(d.re, d.im);
