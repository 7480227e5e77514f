import type { Matrix, Vector } from '../types.ts';

const slopes = [(t: number) => 2 * (t - 2), (t: number) => 4 * (t - 1) ** 3 - 2 * (t - 1)];

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  const result: number[] = [];
  for (const b of beta) {
    const i = beta.indexOf(b);
    result.push(slopes[i](b));
  }
  return result;
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
