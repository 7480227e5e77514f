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
  const path: number[][] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b + stepSize * g[i]));
  }
  return path;
}
