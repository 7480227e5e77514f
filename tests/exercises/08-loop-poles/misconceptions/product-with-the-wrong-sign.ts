// The product of your poles is −m: the constant term of the polynomial has the wrong sign. Check
// it with stepSize → 0, where the poles must be 1 and m.
// weight: gap
// like: plain.ts
// - const discriminant = sum ** 2 - 4 * momentumCoeff;
// + const discriminant = sum ** 2 + 4 * momentumCoeff;
