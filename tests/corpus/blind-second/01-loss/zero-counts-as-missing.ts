import type { Matrix, Vector } from '../types.ts';

function unpack(beta: Vector) {
  const first = beta[0] || 2;
  const second = beta[1] || 1;
  return { u: first - 2, v: second - 1 };
}

export function loss(beta: Vector): number {
  const { u, v } = unpack(beta);
  return u ** 2 + v ** 4 - v ** 2;
}

export function gradient(beta: Vector): Vector {
  const { u, v } = unpack(beta);
  return [2 * u, 4 * v ** 3 - 2 * v];
}

export function hessian(beta: Vector): Matrix {
  const { v } = unpack(beta);
  return [[2, 0], [0, 12 * v ** 2 - 2]];
}
