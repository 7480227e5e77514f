// Your path has as many points as steps, the start among them, so the last step is missing. Like fence and posts:
// n steps connect n + 1 points.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 1; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k - 1], stepSize));
  }
  return path;
}
