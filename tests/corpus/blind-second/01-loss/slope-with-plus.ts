import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const abstand = beta[1] - 1;
  return (beta[0] - 2) ** 2 + abstand ** 4 - abstand ** 2;
}

export function gradient(beta: Vector): Vector {
  const abstand = beta[1] - 1;
  const links = 2 * (beta[0] - 2);
  const rechts = 4 * abstand ** 3 + 2 * abstand;
  return [links, rechts];
}

export function hessian(beta: Vector): Matrix {
  const abstand = beta[1] - 1;
  return [[2, 0], [0, 12 * abstand ** 2 - 2]];
}
