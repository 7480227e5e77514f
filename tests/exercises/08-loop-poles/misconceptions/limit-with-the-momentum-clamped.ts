// Your limit does not grow any more where m is close to 1. There 1 − m is small but not 0, and the limit is really
// that large.
// weight: slip
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + const m = Math.min(momentumCoeff, 0.995);
// + return (2 * (1 + m)) / ((1 - m) * curvature);
