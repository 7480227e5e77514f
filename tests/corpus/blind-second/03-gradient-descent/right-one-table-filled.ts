import type { Gradient, Vector } from '../types.ts';

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const n = start.length;
  const table: number[][] = [];
  for (let k = 0; k <= steps; k++) {
    table[k] = [];
    if (k === 0) {
      for (let i = 0; i < n; i++) table[0]![i] = start[i]!;
      continue;
    }
    const old = table[k - 1]!;
    const g = gradient(old);
    for (let i = 0; i < n; i++) table[k]![i] = old[i]! - stepSize * g[i]!;
  }
  return table;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const out: number[] = [];
  const g = gradient(beta);
  for (let i = 0; i < beta.length; i++) out[i] = beta[i]! - stepSize * g[i]!;
  return out;
}
