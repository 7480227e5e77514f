import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  const a = beta[0] - 2;
  const b = beta[1] - 1;
  return a * a + b * b * b * b - b * b;
}

export function gradient(beta: Vector): Vector {
  const a = beta[0] - 2;
  const b = beta[1] - 1;
  return [2 * a, 4 * b * b * b - 2 * b];
}

// matrix of all the derivatives
export function hessian(beta: Vector): Matrix {
  const g = gradient(beta);
  return g.map((gi, i) => g.map((_, j) => (i === j ? gi : 0)));
}
