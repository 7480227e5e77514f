import type { Matrix, Vector } from '../types.ts';

function* parts(beta: Vector) {
  const d = beta[1] - 1;
  yield (beta[0] - 2) * (beta[0] - 2);
  yield d * d * d;
  yield -d * d;
}

export function loss(beta: Vector): number {
  let s = 0;
  for (const p of parts(beta)) s += p;
  return s;
}

export function gradient(beta: Vector): Vector {
  const d = beta[1] - 1;
  return [2 * beta[0] - 4, 4 * d * d * d - 2 * d];
}

export function hessian(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, 12 * d * d - 2]];
}
