// The two curvatures in your Hessian are swapped. The second derivative by β₁ is at the top left, the one by β₂
// at the bottom right.
// weight: gap
// like: plain.ts
// - [2, 0],
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [12 * (beta[1] - 1) ** 2 - 2, 0],
// + [0, 2],
