// You read β as beta[1] and beta[2]. Arrays count from 0: β₁ is beta[0], β₂ is beta[1], and there is no beta[2], so what
// is computed from it is NaN.
// weight: everywhere
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return (beta[1] - 2) ** 2 + (beta[2] - 1) ** 4 - (beta[2] - 1) ** 2;
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [2 * (beta[1] - 2), 4 * (beta[2] - 1) ** 3 - 2 * (beta[2] - 1)];
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, 12 * (beta[2] - 1) ** 2 - 2],
