import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next = [...beta];
  for (let i = 0; i < beta.length - 1; i++) {
    next[i] -= stepSize * g[i];
  }
  return next;
}

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  while (path.length <= steps) path.push(gradientDescentStep(grad, path[path.length - 1], eta));
  return path;
};
