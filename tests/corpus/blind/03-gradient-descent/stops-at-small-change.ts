import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(
  gradient: (b: readonly number[]) => readonly number[],
  beta: readonly number[],
  stepSize: number,
): number[] {
  const g = gradient(beta);
  return Array.from({ length: beta.length }, (_, i) => beta[i] - g[i] * stepSize);
}

const TOLERANCE = 1e-9;

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[k], stepSize);
    const change = Math.max(...next.map((x, i) => Math.abs(x - path[k][i])));
    path.push(next);
    if (change < TOLERANCE) {
      break;
    }
  }
  return path;
}
