import type { Gradient, Vector } from '../types.ts';

const LIMIT = 1e5;
const clip = (x: number): number => Math.max(-LIMIT, Math.min(LIMIT, x)); // against exploding gradients

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta).map(clip);
  return beta.map((b, i) => b - stepSize * g[i]);
}

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  while (path.length <= steps) path.push(gradientDescentStep(grad, path[path.length - 1], eta));
  return path;
};
