// Your β moves uphill: the step is added. ∇L points to where the loss grows, so descent subtracts it.
// weight: wrong
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => parameter + stepSize * slopes[i]);
