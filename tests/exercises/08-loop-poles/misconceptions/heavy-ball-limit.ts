// Your limit lacks the factor 1/(1 − m); it belongs to the “heavy ball” form of momentum.
// Here the filter multiplies the gradient by 1 − m, so steps may be larger.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (2 * (1 + momentumCoeff)) / curvature;
