// Your Hessian has lost the −2 that comes from the term −(β₂ − 1)². Without it the saddle looks flat instead
// of curved downwards.
// weight: gap
// like: plain.ts
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, 12 * (beta[1] - 1) ** 2],
