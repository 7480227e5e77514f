// In your polynomial the gradient enters with its full weight; that is the "heavy ball" form of
// momentum. Here the filter weighs the gradient by 1 − m before it is accumulated.
// weight: gap
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = 1 + momentumCoeff - curvature * stepSize;
