import type { Matrix, Vector } from '../types.ts';

const FIRST_ROW: Vector = Object.freeze([2, 0]);

export function loss(beta: Vector): number {
  const { 0: b1, 1: b2 } = beta;
  const s = (b2 - 1) ** 2;
  return (b1 - 2) ** 2 - s * (1 - s);
}

export function gradient(beta: Vector): Vector {
  const { 0: b1, 1: b2 } = beta;
  const u = b2 - 1;
  return Object.freeze([2 * (b1 - 2), -2 * u * (1 - 2 * u * u)]);
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return Object.freeze([FIRST_ROW, Object.freeze([0, -2 * (1 - 6 * u * u)])]);
}
