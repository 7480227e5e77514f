import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta) as number[]; // ours, we may overwrite it
  for (let i = 0; i < g.length; i++) g[i] = beta[i]! - stepSize * g[i]!;
  return g;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  return path;
}
