import type { Matrix, Vector } from '../types.ts';

let grad1 = 0;
let grad2 = 0;

function backward(beta: Vector): void {
  grad1 += 2 * (beta[0] - 2);
  grad2 += 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector): Vector {
  backward(beta);
  return [grad1, grad2];
}

export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, 12 * (beta[1] - 1) ** 2 - 2]];
}
