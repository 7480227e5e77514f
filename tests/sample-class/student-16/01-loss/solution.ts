import type { Vector } from '../types.ts';

export async function loss(beta: Vector) {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

export function gradient(beta: Vector) {
  return { db1: 2 * (beta[0] - 2), db2: 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1) };
}

export function hessian(beta: Vector) {
  return [2, 0, 0, 12 * (beta[1] - 1) ** 2 - 2];
}
