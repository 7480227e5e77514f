import type { Matrix, Vector } from '../types.ts';

const cache = new Map<string, number>();

function memoized(beta: Vector, compute: () => number): number {
  const key = JSON.stringify(beta);
  const hit = cache.get(key);
  if (hit !== undefined) return hit;
  const value = compute();
  cache.set(key, value);
  return value;
}

export function loss(beta: Vector): number {
  return memoized(beta, () => (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2);
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, memoized(beta, () => 12 * (beta[1] - 1) ** 2 - 2)]];
}
