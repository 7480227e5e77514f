import type { Matrix, Vector } from '../types.ts';

const H = 1e-3;

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return beta.map((_, i) => {
    const up = beta.map((b, j) => (j === i ? b + H : b));
    const down = beta.map((b, j) => (j === i ? b - H : b));
    return (loss(up) - loss(down)) / (2 * H);
  });
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
