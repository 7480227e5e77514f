// Your gradient knows the fourth power of β₂ − 1 but not its square, so it sees a single valley.
// Differentiate every term of L that contains β₂.
// weight: gap
// like: plain.ts
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3];
