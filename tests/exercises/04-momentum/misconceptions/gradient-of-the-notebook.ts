// Your step uses the gradient of exercise 01 and never calls the one that is passed in. The method works for
// any loss: call the argument gradient.
// weight: gap
// like: plain.ts
// - export function momentumStep(
// + const slopesOfTheNotebook = (beta: Vector): Vector => [
// +   2 * (beta[0] - 2),
// +   4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1),
// + ];
// +
// + export function momentumStep(
// - const slopes = gradient(moved);
// + const slopes = slopesOfTheNotebook(moved);
