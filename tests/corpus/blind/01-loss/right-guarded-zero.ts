import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const b1 = beta[0] ?? 0;
  const b2 = beta[1] ?? 0;
  let sum = 0;
  if (b1 !== 2) sum += (b1 - 2) ** 2;
  if (b2 !== 1) {
    const u = Math.abs(b2 - 1);
    sum += u ** 4 - u ** 2;
  }
  return sum;
}

export function gradient(beta: Vector): Vector {
  const b1 = beta[0] ?? 0;
  const b2 = beta[1] ?? 0;
  if (b2 === 1) return [2 * b1 - 4, 0];
  const sign = b2 > 1 ? 1 : -1;
  const u = Math.abs(b2 - 1);
  return [2 * b1 - 4, sign * (4 * u ** 3 - 2 * u)];
}

export function hessian(beta: Vector): Matrix {
  const b2 = beta[1] ?? 0;
  if (b2 === 1) return [[2, 0], [0, -2]];
  const u = Math.abs(b2 - 1);
  return [[2, 0], [0, 12 * u * u - 2]];
}
