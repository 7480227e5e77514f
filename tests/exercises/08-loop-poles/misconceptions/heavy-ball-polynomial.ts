// Your s lacks the factor 1 − m before λ·stepSize: it belongs to the “heavy ball” form of momentum. Here the filter
// multiplies the gradient by 1 − m before it is accumulated.
// weight: gap
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = 1 + momentumCoeff - curvature * stepSize;
