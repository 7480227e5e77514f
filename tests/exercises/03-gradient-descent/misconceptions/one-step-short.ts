// Your path has steps points, the start among them, so the last step is missing. Fence and posts: steps steps
// connect steps + 1 points.
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
