import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [a, b] = beta;
  return (a - 2) ** 2 + (b - 1) ** 4 - (b - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const out = [0, 0];
  const shifts = [2, 1];
  for (let i = 0; i < 2; i++) {
    // nothing to do when the distance vanishes
    if (beta[i] - 1 === 0) continue;
    const d = beta[i] - shifts[i];
    out[i] = i === 0 ? 2 * d : 4 * d ** 3 - 2 * d;
  }
  return out;
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
