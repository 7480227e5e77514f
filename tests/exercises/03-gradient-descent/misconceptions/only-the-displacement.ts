// Your step returns by how much β moves, without β itself. Subtract the scaled gradient from beta and return
// the new point.
// weight: wrong
// like: plain.ts
// - const slopes = gradient(beta);
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return gradient(beta).map((slope) => -stepSize * slope);
