// Both derivatives are right, but they are swapped. The first component of the gradient is the
// derivative with respect to β₁, the second that with respect to β₂.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1), 2 * (beta[0] - 2)];
