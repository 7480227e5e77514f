import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i] - stepSize * g[i]);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let k = 0;
  do {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
    k++;
  } while (k < steps);
  return path;
}
