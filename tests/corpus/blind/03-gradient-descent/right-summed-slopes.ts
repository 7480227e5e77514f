import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

// beta_k = start - stepSize * (g_0 + ... + g_{k-1})
export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const total = start.map(() => 0);
  const path: Vector[] = [start.slice()];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    for (let i = 0; i < total.length; i++) total[i] += g[i];
    path.push(start.map((s, i) => s - stepSize * total[i]));
  }
  return path;
}
