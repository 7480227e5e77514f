import type { Matrix, Vector } from './types.ts';
import { requirePair } from './validation.ts';

// Products instead of `**`, whose last digit depends on the JavaScript engine.

/**
 * The loss of the notebook's model with two parameters:
 *   L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)²
 * @param beta β, shape (2); numbers that are not finite propagate
 * @returns L(β), not below −1/4 but for rounding; or NaN
 * @throws RangeError if β does not have shape (2)
 * @see Schultz, "Gradient Descent with Momentum", section "Analytical Loss Function in 2D"
 * @example loss([4, 2]) // 4
 * @example loss([2, 1.5]) // -0.1875
 */
export function loss(beta: Vector): number {
  requirePair('loss', 'beta', beta);
  const x = beta[0] - 2;
  const y = beta[1] - 1;
  return x * x + y * y * y * y - y * y;
}

/**
 * The gradient of `loss`:
 *   ∇L(β) = [2(β₁ − 2), 4(β₂ − 1)³ − 2(β₂ − 1)]
 * It is not factored, so that an infinite β₂ gives NaN, as in the notebook.
 * @param beta β, shape (2)
 * @returns ∇L(β), shape (2), a new array
 * @throws RangeError if β does not have shape (2)
 * @see Schultz, "Gradient Descent with Momentum", section "Analytical Loss Function in 2D"
 * @example gradient([4, 1.075]) // [4, -0.1483125]
 */
export function gradient(beta: Vector): Vector {
  requirePair('gradient', 'beta', beta);
  const x = beta[0] - 2;
  const y = beta[1] - 1;
  return [2 * x, 4 * (y * y * y) - 2 * y];
}

/**
 * The Hessian of `loss`, the matrix of its second derivatives:
 *   H(β) = [[2, 0], [0, 12(β₂ − 1)² − 2]]
 * @param beta β, shape (2)
 * @returns H(β), shape (2, 2), symmetric, new arrays
 * @throws RangeError if β does not have shape (2)
 * @see Schultz, "Gradient Descent with Momentum", section "Analytical Loss Function in 2D"
 * @example hessian([0, 1]) // [[2, 0], [0, -2]]
 */
export function hessian(beta: Vector): Matrix {
  requirePair('hessian', 'beta', beta);
  const y = beta[1] - 1;
  return [
    [2, 0],
    [0, 12 * (y * y) - 2],
  ];
}
