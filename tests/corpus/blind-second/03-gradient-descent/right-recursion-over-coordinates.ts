import type { Gradient, Vector } from '../types.ts';

const move = ([b, ...bs]: Vector, [g, ...gs]: Vector, stepSize: number): Vector =>
  b === undefined ? [] : [b - stepSize * g!, ...move(bs, gs, stepSize)];

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  move(beta, gradient(beta), stepSize);

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  }
  return path;
};
