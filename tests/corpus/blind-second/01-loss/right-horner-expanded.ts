import type { Matrix, Vector } from '../types.ts';

function horner(coefficients: number[], at: number): number {
  let value = 0;
  for (const c of coefficients) value = value * at + c;
  return value;
}

export function loss(beta: Vector): number {
  return horner([1, -4, 4], beta[0]) + horner([1, -4, 5, -2, 0], beta[1]);
}

export function gradient(beta: Vector): Vector {
  return [horner([2, -4], beta[0]), horner([4, -12, 10, -2], beta[1])];
}

export function hessian(beta: Vector): Matrix {
  return [
    [horner([2], beta[0]), 0],
    [0, horner([12, -24, 10], beta[1])],
  ];
}
