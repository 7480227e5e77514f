import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const [slope] = gradient(beta);
  return beta.map((b) => b - stepSize * slope);
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
