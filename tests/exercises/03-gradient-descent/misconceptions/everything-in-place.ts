// Your step changes the array beta that was passed in, so all points of your path are the same, and the start itself
// has moved. Build a new array in the step.
// weight: gap
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const point = beta as number[];
// + for (let i = 0; i < point.length; i++) point[i] -= stepSize * slopes[i];
// + return point;
