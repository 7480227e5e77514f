// Your points are rounded to four decimals (toFixed?). Round only what you print: the next step needs all the
// digits.
// weight: gap
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => Number((parameter - stepSize * slopes[i]).toFixed(4)));
