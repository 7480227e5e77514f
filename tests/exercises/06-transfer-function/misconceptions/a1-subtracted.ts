// Your denominator is a₀ − a₁z⁻¹. The minus of the difference equation is not in the transfer
// function: there both polynomials have plus signs, and a₁ brings its own sign.
// weight: gap
// like: plain.ts
// - const d = { re: a[0] + a[1] * c, im: -a[1] * s };
// + const d = { re: a[0] - a[1] * c, im: a[1] * s };
