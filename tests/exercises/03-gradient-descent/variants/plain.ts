// The step as the task states it, and a loop. The misconceptions are changes of this file.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
