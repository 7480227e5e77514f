// Your Hessian is the same everywhere: it is the one at the minima. The curvature along β₂ changes with β₂,
// so it has to be computed at the point that is passed in.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

export function hessian(): Matrix {
  return [
    [2, 0],
    [0, 4],
  ];
}
