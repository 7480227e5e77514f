// Your response leaves out b[1], which is 0 for onePole but not for every filter. The numerator
// is b₀ + b₁z⁻¹.
// weight: gap
// like: plain.ts
// - const n = { re: b[0] + b[1] * c, im: -b[1] * s };
// + const n = { re: b[0], im: 0 };
