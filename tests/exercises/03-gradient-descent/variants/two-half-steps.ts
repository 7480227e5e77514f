// The same step in another order of operations: half of it is subtracted twice.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const half = gradient(beta).map((slope) => (slope / 2) * stepSize);
  return beta.map((parameter, i) => parameter - half[i] - half[i]);
}

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
  const path: Vector[] = [start];
  for (let beta = start, k = steps; k-- > 0; path.push(beta)) {
    beta = gradientDescentStep(gradient, beta, stepSize);
  }
  return path;
};
