// Your gradient pushes uphill: the term with curvature and step size enters the sum of the poles
// with the wrong sign. A descent subtracts it.
// weight: wrong
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = 1 + momentumCoeff + (1 - momentumCoeff) * curvature * stepSize;
