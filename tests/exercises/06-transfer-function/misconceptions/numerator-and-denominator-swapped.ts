// Your response is 1/H: b and a are swapped. b is the numerator, a the denominator.
// weight: gap
// like: plain.ts
// - const n = { re: b[0] + b[1] * c, im: -b[1] * s };
// - const d = { re: a[0] + a[1] * c, im: -a[1] * s };
// + const n = { re: a[0] + a[1] * c, im: -a[1] * s };
// + const d = { re: b[0] + b[1] * c, im: -b[1] * s };
