import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  // normalised, so that the steps do not get too small near the minimum
  const norm = Math.sqrt(g.reduce((sum, x) => sum + x * x, 0)) || 1;
  return beta.map((b, i) => b + (stepSize * g[i]) / norm / 2);
}

export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  const path = [start];
  for (let k = 1; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k - 1], stepSize));
  }
  return path;
}
