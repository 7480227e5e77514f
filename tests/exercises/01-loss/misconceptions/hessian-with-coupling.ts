// The diagonal of your Hessian is right, but off the diagonal you have products of the two slopes. The mixed
// derivative differentiates first by β₁ and then by β₂: does any term of L contain both?
// weight: gap
// like: plain.ts
// - export function hessian(beta: Vector): Matrix {
// + export function hessian(beta: Vector): Matrix {
// +   const [first, second] = gradient(beta);
// - [2, 0],
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [2, first * second],
// + [first * second, 12 * (beta[1] - 1) ** 2 - 2],
