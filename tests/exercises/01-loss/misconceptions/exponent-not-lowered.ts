// The exponents came out in front, but they are still as high as before. Differentiating a power also lowers
// its exponent by one.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [2 * (beta[0] - 2) ** 2, 4 * (beta[1] - 1) ** 4 - 2 * (beta[1] - 1) ** 2];
