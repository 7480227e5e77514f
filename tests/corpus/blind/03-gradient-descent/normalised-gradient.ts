import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const length = Math.hypot(...g);
  if (length === 0) return [...beta];
  return beta.map((b, i) => b - (stepSize * g[i]) / length);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = new Array<Vector>(steps + 1);
  path[0] = start.slice();
  for (let k = 1; k <= steps; k += 1) path[k] = gradientDescentStep(gradient, path[k - 1], stepSize);
  return path;
}
