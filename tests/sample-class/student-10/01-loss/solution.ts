import type { Matrix, Vector } from '../types.ts';

/**
 * The loss L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)².
 */
export function loss(beta: Vector): number {
  return Math.pow(beta[0] - 2, 2) + Math.pow(beta[1] - 1, 4) - Math.pow(beta[1] - 1, 2);
}

/**
 * The gradient ∇L(β), the derivatives of L with respect to β₁ and β₂.
 */
export function gradient(beta: Vector): Vector {
  return [2 * beta[0] - 4, 4 * Math.pow(beta[1] - 1, 3) - 2 * beta[1] + 2];
}

/**
 * The Hessian H(β), the matrix of all second derivatives of L.
 */
export function hessian(beta: Vector): Matrix {
  throw new Error('not implemented yet');
}
