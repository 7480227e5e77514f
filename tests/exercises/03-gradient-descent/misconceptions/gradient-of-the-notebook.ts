// Your step uses the gradient of exercise 01 and never calls the one that is passed in. Gradient descent
// works for any loss: call the argument gradient.
// weight: wrong
// like: plain.ts
// - export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// + const slopesOfTheNotebook = (beta: Vector): Vector => [
// +   2 * (beta[0] - 2),
// +   4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1),
// + ];
// +
// + export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
// - const slopes = gradient(beta);
// + const slopes = slopesOfTheNotebook(beta);
