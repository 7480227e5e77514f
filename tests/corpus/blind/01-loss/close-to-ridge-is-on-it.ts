import type { Matrix, Vector } from '../types.ts';

const almost = (a: number, b: number) => Math.abs(a - b) < 1e-4;

export function loss(beta: Vector): number {
  const b = beta[1];
  // multiplied out
  const well = b ** 4 - 4 * b ** 3 + 5 * b ** 2 - 2 * b;
  return beta[0] ** 2 - 4 * beta[0] + 4 + well;
}

export function gradient(beta: Vector): Vector {
  const g1 = 2 * (beta[0] - 2);
  const g2 = almost(beta[1], 1) ? 0 : 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1);
  return [g1, g2];
}

export function hessian(beta: Vector): Matrix {
  const curvatures = [2, 12 * Math.pow(beta[1] - 1, 2) - 2];
  return curvatures.map((k, i) => curvatures.map((_, j) => (i === j ? k : 0)));
}
