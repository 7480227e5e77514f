import type { Matrix, Vector } from '../types.ts';

/**
 * The loss L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)².
 * @param beta β = (β₁, β₂), shape (2)
 * @returns L(β)
 * @example loss([4, 3]) // 16
 */
export function loss(beta: Vector): number {
  throw new Error('not implemented yet');
}

/**
 * The gradient ∇L(β), the derivatives of L with respect to β₁ and β₂.
 * @param beta β, shape (2)
 * @returns a new array of shape (2)
 * @example gradient([4, 3]) // [4, 28]
 */
export function gradient(beta: Vector): Vector {
  throw new Error('not implemented yet');
}

/**
 * The Hessian H(β), the matrix of all second derivatives of L.
 * @param beta β, shape (2)
 * @returns its two rows, shape (2, 2)
 * @example hessian([4, 3]) // [[2, 0], [0, 46]]
 */
export function hessian(beta: Vector): Matrix {
  throw new Error('not implemented yet');
}
