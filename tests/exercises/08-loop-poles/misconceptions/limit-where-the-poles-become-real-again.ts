// You return the step size at which the complex pair meets on the negative real axis. The loop
// is still stable there: it ends where one of the two reaches −1.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (1 + Math.sqrt(momentumCoeff)) / ((1 - Math.sqrt(momentumCoeff)) * curvature);
