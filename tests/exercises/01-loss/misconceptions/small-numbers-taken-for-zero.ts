// You set small numbers to 0. Small compared with what? Near a stationary point the loss is flat and all slopes
// are small, and yet only at the point itself are they zero.
// weight: gap
// like: plain.ts
// - export function loss(beta: Vector): number {
// + const tidy = (x: number) => (Math.abs(x) < 1e-6 ? 0 : x);
// +
// + export function loss(beta: Vector): number {
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return tidy((beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)].map(tidy);
