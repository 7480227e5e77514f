// You keep the denominator away from zero with a smallest value of your own. Small coefficients make a small
// denominator, and H is then as large as the formula says.
// weight: slip
// like: plain.ts
// - const power = d.re ** 2 + d.im ** 2;
// + const power = Math.max(d.re ** 2 + d.im ** 2, 1e-8);
