// Your Hessian is the same everywhere: it is the one at the minima. The curvature along β₂ changes with β₂,
// so it has to be computed at the point that is passed in.
// weight: gap
// like: plain.ts
// - export function hessian(beta: Vector): Matrix {
// + export function hessian(): Matrix {
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, 4],
