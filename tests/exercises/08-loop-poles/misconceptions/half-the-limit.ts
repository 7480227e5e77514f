// Your limit is half as large as it should be. At the limit a pole leaves the unit circle at p =
// −1; it is not yet there when the sum of the poles is 0.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (1 + momentumCoeff) / ((1 - momentumCoeff) * curvature);
