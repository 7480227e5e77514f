// Your step subtracts the whole gradient, whatever the step size is. Scale the gradient by stepSize first.
// weight: wrong
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => parameter - slopes[i]);
