// Your limit is right to a few digits. Do you try out step sizes one after the other? The answer is then only as fine
// as your grid. Put p = −1 into the characteristic polynomial and solve for stepSize.
// weight: gap
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + const increment = 0.001 / ((1 - momentumCoeff) * curvature);
// + let stepSize = increment;
// + while (2 + 2 * momentumCoeff - (1 - momentumCoeff) * curvature * stepSize > 0) {
// +   stepSize += increment;
// + }
// + return stepSize;
