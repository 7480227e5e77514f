// Your answers are rounded to four decimals (toFixed?). Round only when you print a number: what comes after
// the gradient needs all its digits.
// weight: everywhere
// like: plain.ts
// - export function loss(beta: Vector): number {
// + const rounded = (number: number): number => Number(number.toFixed(4));
// +
// + export function loss(beta: Vector): number {
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + return rounded((beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + return [rounded(2 * (beta[0] - 2)), rounded(4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1))];
// - [0, 12 * (beta[1] - 1) ** 2 - 2],
// + [0, rounded(12 * (beta[1] - 1) ** 2 - 2)],
