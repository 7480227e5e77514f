// The fresh array that the gradient returns becomes the new point: no further memory is needed.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const result = gradient(beta) as number[];
  result.forEach((slope, i) => {
    result[i] = -stepSize * slope + beta[i];
  });
  return result;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = new Array<Vector>(steps + 1);
  path[0] = start;
  for (let k = 1; k <= steps; k++) path[k] = gradientDescentStep(gradient, path[k - 1], stepSize);
  return path;
}
