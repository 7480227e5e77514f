// The second derivative of the fourth power has lost a factor: you have 3 where 4 · 3 belongs. Differentiate
// the gradient, the factor 4 included.
// weight: gap
// like: plain.ts
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, 3 * (beta[1] - 1) ** 2 - 2],
