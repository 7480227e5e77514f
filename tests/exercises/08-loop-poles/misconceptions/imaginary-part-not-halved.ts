// The imaginary part of your complex poles is twice as large as it should be. In the quadratic formula the root
// is divided by 2 as well.
// weight: gap
// like: plain.ts
// - ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// + ? [{ re: sum / 2, im: 2 * root }, { re: sum / 2, im: -2 * root }]
