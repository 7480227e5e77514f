import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = new Map<number, number>();
  const g = gradient(beta);
  for (let i = 0; i < beta.length; i++) slopes.set(beta[i], g[i]);
  return Array.from(beta, (b) => b - stepSize * slopes.get(b)!);
}

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  while (path.length <= steps) path.push(gradientDescentStep(grad, path[path.length - 1], eta));
  return path;
};
