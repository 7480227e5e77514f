import type { Matrix, Vector } from '../types.ts';

function makeModel(c1: number, c2: number) {
  const u = (beta: Vector) => beta[0] - c1;
  const v = (beta: Vector) => beta[1] - c2;
  return {
    loss: (beta: Vector): number => u(beta) ** 2 + v(beta) ** 4 - v(beta) ** 2,
    gradient: (beta: Vector): Vector => [2 * u(beta), 4 * v(beta) ** 3 - 2 * v(beta)],
    hessian: (beta: Vector): Matrix => [
      [2, 0],
      [0, 12 * v(beta) ** 2 - 2],
    ],
  };
}

export const { loss, gradient, hessian } = makeModel(2, 1);
