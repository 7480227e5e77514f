import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return Float64Array.of(2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)) as unknown as Vector;
}

export function hessian(beta: Vector): Matrix {
  const H: number[][] = [];
  for (let row = 0; row < 2; row++) {
    H.push([0, 0]);
    H[row][1 - row] = row === 0 ? 2 : 12 * (beta[1] - 1) ** 2 - 2;
  }
  return H;
}
