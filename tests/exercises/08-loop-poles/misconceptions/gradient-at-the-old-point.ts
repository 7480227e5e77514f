// Your poles are those of a loop that evaluates the gradient before β has moved. In this order β
// moves first, and the gradient is taken at the new β.
// weight: wrong
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// - const discriminant = sum ** 2 - 4 * momentumCoeff;
// + const sum = 1 + momentumCoeff;
// + const discriminant = sum ** 2 - 4 * (momentumCoeff + (1 - momentumCoeff) * curvature * stepSize);
