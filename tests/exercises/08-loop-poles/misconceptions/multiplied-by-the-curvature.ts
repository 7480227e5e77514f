// Your limit grows with the curvature. A steeper valley needs smaller steps: only the product
// curvature · stepSize matters.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (2 * (1 + momentumCoeff) * curvature) / (1 - momentumCoeff);
