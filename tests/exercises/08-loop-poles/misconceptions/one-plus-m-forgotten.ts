// Your limit lacks the factor 1 + m. Put p = −1 into the whole polynomial: m appears in two of
// its terms.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return 2 / ((1 - momentumCoeff) * curvature);
