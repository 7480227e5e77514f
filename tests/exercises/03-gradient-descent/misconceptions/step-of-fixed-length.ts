// Each of your steps has the length stepSize: the gradient was divided by its own length. Plain gradient
// descent takes long steps where it is steep and short ones where it is flat, so leave its length alone.
// weight: wrong
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const length = Math.hypot(...slopes) || 1;
// + return beta.map((parameter, i) => parameter - (stepSize * slopes[i]) / length);
