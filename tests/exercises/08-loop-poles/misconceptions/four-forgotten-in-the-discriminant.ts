// The discriminant of p² − s·p + m is s² − 4m; in yours the 4 is missing.
// weight: gap
// like: plain.ts
// - const discriminant = sum ** 2 - 4 * momentumCoeff;
// + const discriminant = sum ** 2 - momentumCoeff;
