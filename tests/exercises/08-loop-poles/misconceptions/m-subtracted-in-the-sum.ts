// The sum of your poles begins with 1 − m where it should begin with 1 + m. Check it with
// stepSize → 0: there the poles are 1 and m, so their sum is 1 + m.
// weight: gap
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = 1 - momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
