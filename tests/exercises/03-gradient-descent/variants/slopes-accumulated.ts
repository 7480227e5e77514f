// β after k steps as start − stepSize·(sum of all slopes so far): algebraically the same path.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return gradientDescent(gradient, beta, stepSize, 1)[1];
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const sums = start.map(() => 0);
  const path = [start];
  for (let k = 0; k < steps; k++) {
    gradient(path[k]).forEach((slope, i) => {
      sums[i] += slope;
    });
    path.push(start.map((parameter, i) => parameter - stepSize * sums[i]));
  }
  return path;
}
