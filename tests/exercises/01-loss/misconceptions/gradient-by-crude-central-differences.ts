// Your gradient looks like a central difference with a step of about 0.001: the fourth power in L keeps it
// from being exact. Differentiate L on paper and write the formula down.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const step = 1e-3;
// + return [
// +   (loss([beta[0] + step, beta[1]]) - loss([beta[0] - step, beta[1]])) / (2 * step),
// +   (loss([beta[0], beta[1] + step]) - loss([beta[0], beta[1] - step])) / (2 * step),
// + ];
