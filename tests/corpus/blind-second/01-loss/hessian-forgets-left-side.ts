import type { Matrix, Vector } from '../types.ts';

const sgn = (t: number) => (t < 0 ? -1 : 1);

export function loss(beta: Vector): number {
  const t = beta[1] - 1;
  return (beta[0] - 2) ** 2 + t * t * (t * t - 1);
}

export function gradient(beta: Vector): Vector {
  const t = beta[1] - 1;
  const a = Math.abs(t);
  // odd function: sign times the right half
  return [2 * (beta[0] - 2), sgn(t) * (4 * a ** 3 - 2 * a)];
}

export function hessian(beta: Vector): Matrix {
  const t = beta[1] - 1;
  const a = Math.abs(t);
  return [[2, 0], [0, sgn(t) * (12 * a ** 2 - 2)]];
}
