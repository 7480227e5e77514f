import { hessian, loss } from './loss.ts';
import type { Matrix, StationaryKind, StationaryPoint } from './types.ts';
import { requireFiniteSquare } from './validation.ts';

/**
 * Classifies a stationary point by the signs of the eigenvalues λ₁, λ₂ of its Hessian. The eigenvalues need not be
 * computed: the sign of det H = λ₁λ₂ shows whether their signs agree, and if they do, H₁₁ has the same sign.
 * The determinant is compared with exactly 0. A singular matrix is therefore recognized only if its products are exact,
 * as with small integers.
 * @param hessian H, shape (2, 2), symmetric, finite; each entry is 0 or has a magnitude between 1e-150 and 1e150, so
 *   that products neither overflow nor underflow
 * @returns 'minimum' (both eigenvalues > 0), 'maximum' (both < 0), 'saddle' (one > 0, one < 0) or 'inconclusive' (at
 *   least one is 0, so the second derivatives do not decide)
 * @throws RangeError if H does not have shape (2, 2) or is not finite
 * @see Nocedal and Wright, "Numerical Optimization", 2nd ed., section 2.1
 * @example classify([[2, 0], [0, -2]]) // 'saddle'
 * @example classify([[1, 2], [2, 4]]) // 'inconclusive'
 */
export function classify(hessian: Matrix): StationaryKind {
  requireFiniteSquare('classify', 'hessian', hessian);
  const [first, second] = hessian;
  const determinant = first[0] * second[1] - first[1] * second[0];
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return first[0] > 0 ? 'minimum' : 'maximum';
}

/**
 * The points at which the gradient of `loss` is zero.
 * @returns minimum 1 at (2, 1 + 1/√2), minimum 2 at (2, 1 − 1/√2) and the saddle at (2, 1), in this order; new objects
 *   in each call
 * @see Schultz, "Gradient Descent with Momentum", section "Analytical Loss Function in 2D"
 * @example stationaryPoints()[0] // { beta: [2, 1.7071067…], loss: -0.25, kind: 'minimum' }
 */
export function stationaryPoints(): StationaryPoint[] {
  return [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1].map((beta2) => {
    const beta = [2, beta2];
    return { beta, loss: loss(beta), kind: classify(hessian(beta)) };
  });
}
