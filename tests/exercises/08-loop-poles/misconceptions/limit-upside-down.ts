// In your limit 1 + m and 1 − m are swapped. Ask what happens for m near 1: the filter
// damps more and more, and larger and larger steps are stable.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return (2 * (1 - momentumCoeff)) / ((1 + momentumCoeff) * curvature);
