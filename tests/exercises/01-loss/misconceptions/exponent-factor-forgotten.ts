// The exponents came down by one, but they did not come out in front. Differentiate each power again: the
// derivative of uⁿ has two factors.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [beta[0] - 2, (beta[1] - 1) ** 3 - (beta[1] - 1)];
