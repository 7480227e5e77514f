// Your poles are the negatives of the right ones. In p² − s·p + m the sum of the roots is +s.
// weight: wrong
// like: plain.ts
// - const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
// + const sum = (1 - momentumCoeff) * curvature * stepSize - 1 - momentumCoeff;
