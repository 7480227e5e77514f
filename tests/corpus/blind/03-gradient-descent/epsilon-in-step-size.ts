import type { Gradient, Vector } from '../types.ts';

const EPS = 1e-8; // avoid a step size of zero

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - (stepSize + EPS) * g[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = new Array<Vector>(steps + 1);
  path[0] = start.slice();
  for (let k = 1; k <= steps; k += 1) path[k] = gradientDescentStep(gradient, path[k - 1], stepSize);
  return path;
}
