import type { Gradient, Vector } from '../types.ts';

// beta - 1/2 * eta * gradient
export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - (1 / 2) * stepSize * g[i]);
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
