import type { Matrix, Vector } from '../types.ts';

// s = √2 (β₂ − 1): then d⁴ − d² = (s⁴ − 2s²) / 4
const toS = (b2: number): number => Math.SQRT2 * (b2 - 1);

export function loss(beta: Vector): number {
  const s = toS(beta[1]);
  const s2 = s * s;
  return (beta[0] - 2) ** 2 + (s2 * s2 - 2 * s2) / 4;
}

export function gradient(beta: Vector): Vector {
  const s = toS(beta[1]);
  const dLds = s * s * s - s;
  return [2 * (beta[0] - 2), dLds * Math.SQRT2];
}

export function hessian(beta: Vector): Matrix {
  const s = toS(beta[1]);
  const ddLdss = 3 * s * s - 1;
  return [[2, 0], [0, ddLdss * 2]];
}
