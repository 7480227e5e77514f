// Your step uses only the sign of each slope, so every component moves by exactly stepSize. Multiply by the
// slope itself: a flat direction deserves a short step.
// weight: wrong
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => parameter - stepSize * Math.sign(slopes[i]));
