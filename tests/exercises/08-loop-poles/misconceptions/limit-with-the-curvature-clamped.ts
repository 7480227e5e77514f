// Your limit does not grow any more where the valley is very flat. A small λ needs no protection: the smaller it is,
// the larger the step may be.
// weight: slip
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * Math.max(curvature, 0.01));
