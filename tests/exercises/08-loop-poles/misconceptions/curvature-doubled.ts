// You took λβ² for the parabola, whose gradient is 2λβ. Curvature is the second derivative: the
// loss is λβ²/2 and its gradient λβ.
// weight: wrong
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = 1 + momentumCoeff - 2 * (1 - momentumCoeff) * curvature * stepSize;
