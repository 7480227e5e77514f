import type { Matrix, Vector } from '../types.ts';

const memory = new WeakMap<object, { d: number; u: number }>();

function distances(beta: Vector): { d: number; u: number } {
  let entry = memory.get(beta);
  if (!entry) {
    entry = { d: beta[0] - 2, u: beta[1] - 1 };
    memory.set(beta, entry);
  }
  return entry;
}

export function loss(beta: Vector): number {
  const { d, u } = distances(beta);
  return d ** 2 + u ** 4 - u ** 2;
}
export function gradient(beta: Vector): Vector {
  const { d, u } = distances(beta);
  return [2 * d, 4 * u ** 3 - 2 * u];
}
export function hessian(beta: Vector): Matrix {
  const { u } = distances(beta);
  return [[2, 0], [0, 12 * u ** 2 - 2]];
}
