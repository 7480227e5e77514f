// Your step uses the gradient of exercise 01 and never calls the one that is passed in. Gradient descent
// works for any loss: call the argument gradient.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

const slopesOfTheNotebook = (beta: Vector): Vector => [
  2 * (beta[0] - 2),
  4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1),
];

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = slopesOfTheNotebook(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
