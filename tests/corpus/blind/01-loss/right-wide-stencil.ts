import type { Matrix, Vector } from '../types.ts';

const bowl = (x: number): number => (x - 2) ** 2;
const well = (x: number): number => (x - 1) ** 4 - (x - 1) ** 2;

// exact (up to rounding) for polynomials up to degree 4, so the step may be large
function slope(f: (x: number) => number, x: number): number {
  return (f(x - 2) - 8 * f(x - 1) + 8 * f(x + 1) - f(x + 2)) / 12;
}

export function loss(beta: Vector): number {
  return bowl(beta[0]) + well(beta[1]);
}
export function gradient(beta: Vector): Vector {
  return [slope(bowl, beta[0]), slope(well, beta[1])];
}
export function hessian(beta: Vector): Matrix {
  const u = beta[1] - 1;
  return [[2, 0], [0, 3 * (2 * u) ** 2 - 2]];
}
