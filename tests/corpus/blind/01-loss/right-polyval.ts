import type { Matrix, Vector } from '../types.ts';

const polyval = (p: Vector, x: number): number => p.reduce((acc, c) => acc * x + c, 0);
const polyder = (p: Vector): Vector => p.slice(0, -1).map((c, i) => c * (p.length - 1 - i));

const P0 = [1, -4, 4];
const P1 = [1, -4, 5, -2, 0];
const D0 = polyder(P0);
const D1 = polyder(P1);
const DD0 = polyder(D0);
const DD1 = polyder(D1);

export function loss(beta: Vector): number {
  return polyval(P0, beta[0]) + polyval(P1, beta[1]);
}

export function gradient(beta: Vector): Vector {
  return [polyval(D0, beta[0]), polyval(D1, beta[1])];
}

export function hessian(beta: Vector): Matrix {
  return [[polyval(DD0, beta[0]), 0], [0, polyval(DD1, beta[1])]];
}
