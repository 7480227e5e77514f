import type { Gradient, Vector } from '../types.ts';

const step = (b: Vector, g: Vector, s: number) => b.map((v, i) => v - s * g[i]!);

export function gradientDescentStep(gradient: Gradient, theta: Vector, learningRate: number): Vector {
  const ahead = step(theta, gradient(theta), learningRate);
  return step(theta, gradient(ahead), learningRate);
}

export const gradientDescent = (gradient: Gradient, start: Vector, learningRate: number, iterations: number): Vector[] =>
  [...Array(iterations).keys()].reduce<Vector[]>(
    (path, k) => [...path, gradientDescentStep(gradient, path[k]!, learningRate)],
    [start],
  );
