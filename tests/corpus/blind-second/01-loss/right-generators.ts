import type { Matrix, Vector } from '../types.ts';

function* terms(beta: Vector): Generator<number> {
  yield (beta[0] - 2) ** 2;
  yield (beta[1] - 1) ** 4;
  yield -((beta[1] - 1) ** 2);
}

function* slopes(beta: Vector): Generator<number> {
  yield 2 * (beta[0] - 2);
  const d = beta[1] - 1;
  yield d * (4 * d * d - 2);
}

function* rows(beta: Vector): Generator<number[]> {
  yield [2, 0];
  yield [0, 12 * (beta[1] - 1) ** 2 - 2];
}

export function loss(beta: Vector): number {
  let sum = 0;
  for (const term of terms(beta)) sum += term;
  return sum;
}

export function gradient(beta: Vector): Vector {
  return [...slopes(beta)];
}

export function hessian(beta: Vector): Matrix {
  return Array.from(rows(beta));
}
