// Your response is the complex conjugate of the right one: magnitudes agree, phases have the
// other sign. On the unit circle z⁻¹ is e^(−jΩ): check the sign of the sine, and that b₁ and a₁
// are the factors of z⁻¹, not of z.
// weight: gap
// like: plain.ts
// - const n = { re: b[0] + b[1] * c, im: -b[1] * s };
// - const d = { re: a[0] + a[1] * c, im: -a[1] * s };
// + const n = { re: b[0] + b[1] * c, im: b[1] * s };
// + const d = { re: a[0] + a[1] * c, im: a[1] * s };
