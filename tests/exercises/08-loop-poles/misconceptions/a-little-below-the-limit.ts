// You return a step size a little below the limit. Asked for is the limit itself, where the loop
// is just no longer stable.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return ((1 - 1e-6) * 2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
