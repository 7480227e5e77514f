// With steps = 0 your path still takes a step, as a do … while loop does. No steps means the path [start].
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  let k = 0;
  do {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
    k++;
  } while (k < steps);
  return path;
}
