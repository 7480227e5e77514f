// Your Hessian has one row: a list of the curvatures. Two parameters make a matrix of two rows with two
// numbers each.
// weight: gap
// like: plain.ts
// - return [
// -   [2, 0],
// -   [0, 12 * (beta[1] - 1) ** 2 - 2],
// - ];
// + return [[2, 12 * (beta[1] - 1) ** 2 - 2]];
