import type { Matrix, Vector } from '../types.ts';

export function loss(beta: Vector): number {
  return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
}

// five-point formula, exact for polynomials up to degree four, so the step may be 1
function partial(beta: Vector, i: number): number {
  const f = (k: number) => loss(beta.map((b, j) => (i === j ? b + k : b)));
  return (f(-2) - 8 * f(-1) + 8 * f(1) - f(2)) / 12;
}

export function gradient(beta: Vector): Vector {
  return [partial(beta, 0), partial(beta, 1)];
}

export function hessian(beta: Vector): Matrix {
  const d = beta[1] - 1;
  return [[2, 0], [0, 12 * d * d - 2]];
}
