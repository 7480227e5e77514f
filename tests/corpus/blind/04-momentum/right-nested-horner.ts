import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, eta: number, m: number) {
  const next = { beta: [...beta], z: [...z] };
  for (let i = 0; i < beta.length; i++) next.beta[i] -= eta * z[i];
  const g = gradient([...next.beta]);
  for (let i = 0; i < z.length; i++) next.z[i] = m * z[i] + (1 - m) * g[i];
  return next;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const m = momentumCoeff;
  const slopes: Vector[] = [];
  // (1 - m) (g_k + m (g_{k-1} + m (... + m g_0)))
  const filtered = (i: number): number => (1 - m) * slopes.reduce((sum, g) => sum * m + g[i], 0);
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const there = path[k].map((b, i) => b - stepSize * filtered(i));
    path.push(there);
    slopes.push(gradient(there));
  }
  return path;
}
