import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const [x, y] = [beta[0] - 2, beta[1] - 1];
  return [x ** 2, y ** 4, -(y ** 2)].reduce((sum, term) => sum + term);
}

export function gradient(beta: Vector): Vector {
  const g: number[] = [];
  g.push(2 * (beta[0] - 2));
  g.push(4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1));
  return g;
}

export function hessian(beta: Vector): Matrix {
  const result = [[2, 0], [0, 0]];
  if (!beta[1]) {
    return result;
  }
  result[1][1] = 12 * (beta[1] - 1) ** 2 - 2;
  return result;
}
