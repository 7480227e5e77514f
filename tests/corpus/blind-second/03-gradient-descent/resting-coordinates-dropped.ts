import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const next: number[] = [];
  gradient(beta).forEach((slope, i) => {
    if (slope) next.push(beta[i]! - stepSize * slope);
  });
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  let at = start;
  for (let k = 0; k < steps; ++k) {
    const g = gradient(at);
    at = at.map((b, i) => b - stepSize * g[i]!);
    path.push(at);
  }
  return path;
}
