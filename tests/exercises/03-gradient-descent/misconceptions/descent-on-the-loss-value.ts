// Your step subtracts the value of the loss. How deep the valley is says nothing about where it goes down:
// that is what the gradient passed in is for.
// weight: everywhere
import type { Gradient, Vector } from '../types.ts';

const loss = (beta: Vector): number => (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return beta.map((parameter) => parameter - stepSize * loss(beta));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
