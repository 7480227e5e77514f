// In your Hessian the curvatures are off the diagonal instead of on it. Row i, column j holds the derivative by
// βᵢ and βⱼ, so the pure second derivatives are on the diagonal.
// weight: gap
// like: plain.ts
// - [2, 0],
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, 2],
// + [12 * (beta[1] - 1) ** 2 - 2, 0],
