// You return the step size from which on the poles are complex. The path oscillates there, but
// it still arrives: stability ends where a pole reaches the unit circle.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (1 - Math.sqrt(momentumCoeff)) / ((1 + Math.sqrt(momentumCoeff)) * curvature);
