import type { Gradient, Vector } from '../types.ts';

const round = (x: number): number => Math.round(x * 1e10) / 1e10;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => round(b - stepSize * g[i]));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  return Array.from({ length: steps }).reduce<Vector[]>(
    (path) => {
      path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
      return path;
    },
    [[...start]],
  );
}
