import type { Matrix, Vector } from '../types.ts';

const buffer = new Float64Array(2);

export function loss(beta: Vector): number {
  let L = 0;
  L += (beta[0] - 2) ** 2; // parabola
  L += (beta[1] - 1) ** 4; // walls
  L -= (beta[1] - 1) ** 2; // ridge
  return L;
}

export function gradient(beta: Vector) {
  const u = beta[1] - 1;
  buffer[0] = 2 * (beta[0] - 2);
  buffer[1] = 4 * u * u * u - 2 * u;
  return buffer;
}

export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 12 * u * u - 2]];
}
