// Your limit has only about seven correct digits: it is rounded to single precision. Use
// ordinary numbers.
// weight: slip
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + return Math.fround((2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature));
