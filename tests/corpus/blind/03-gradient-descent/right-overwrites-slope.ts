import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta) as number[];
  for (let i = 0; i < g.length; i++) {
    g[i] = beta[i] - stepSize * g[i];
  }
  return g;
}

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  while (path.length <= steps) path.push(gradientDescentStep(grad, path[path.length - 1], eta));
  return path;
};
