// Your response takes a[0] for 1, which holds for onePole but not for every filter. The
// denominator is a₀ + a₁z⁻¹.
// weight: gap
// like: plain.ts
// - const d = { re: a[0] + a[1] * c, im: -a[1] * s };
// + const d = { re: 1 + a[1] * c, im: -a[1] * s };
