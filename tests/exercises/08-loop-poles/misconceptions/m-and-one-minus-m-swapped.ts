// m and 1 − m are swapped in your polynomial. m is the filter's pole, and with it the
// product of the two poles.
// weight: wrong
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// - const discriminant = sum ** 2 - 4 * momentumCoeff;
// + const sum = 2 - momentumCoeff - momentumCoeff * curvature * stepSize;
// + const discriminant = sum ** 2 - 4 * (1 - momentumCoeff);
