// You leave β where it is as soon as one entry of the gradient is zero. The others still move: a minimum needs all
// entries to vanish.
// weight: gap
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return slopes.includes(0) ? [...beta] : beta.map((parameter, i) => parameter - stepSize * slopes[i]);
