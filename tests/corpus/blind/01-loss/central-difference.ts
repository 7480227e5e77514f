import type { Matrix, Vector } from '../types.ts';

const well = (x: number): number => (x - 1) ** 4 - (x - 1) ** 2;

function derivative(f: (x: number) => number, x: number, step = 1e-3): number {
  return (f(x + step) - f(x - step)) / (2 * step);
}

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + well(beta[1]);
}
export function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), derivative(well, beta[1])];
}
export function hessian(beta: Vector): Matrix {
  const curvatures = [2, 12 * Math.pow(beta[1] - 1, 2) - 2];
  return curvatures.map((k, i) => curvatures.map((_, j) => (i === j ? k : 0)));
}
