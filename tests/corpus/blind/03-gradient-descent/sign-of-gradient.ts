import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector => {
  const signs = gradient(beta).map(Math.sign);
  return beta.map((b, i) => b - stepSize * signs[i]);
};

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  while (path.length <= steps) path.push(gradientDescentStep(grad, path[path.length - 1], eta));
  return path;
};
