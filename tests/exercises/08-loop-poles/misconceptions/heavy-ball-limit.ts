// Your limit lacks the factor 1/(1 − m); it is the one of the "heavy ball" form of momentum.
// Here the filter weighs the gradient by 1 − m, so steps may be larger.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (2 * (1 + momentumCoeff)) / curvature;
