import { hessian, loss } from './loss.ts';
import type { Matrix, StationaryKind, StationaryPoint } from './types.ts';
import { requireFiniteSquare } from './validation.ts';

/**
 * What the Hessian says about a stationary point, by the signs of its eigenvalues λ₁, λ₂. They need not be
 * computed: det H = λ₁λ₂ tells whether the signs agree, and where they do, H₁₁ has the same sign.
 * The determinant is compared with 0 itself, so that a singular matrix is found only where its products are
 * exact, as with small integers.
 * @param hessian H, shape (2, 2), symmetric, finite; entries of magnitude 1e-150 to 1e150 (or 0), so that
 *   no product leaves the range of numbers
 * @returns 'minimum' (both eigenvalues above 0), 'maximum' (both below), 'saddle' (one of each) or
 *   'inconclusive' (one of them is 0: the second derivatives do not decide)
 * @throws RangeError where H is not of shape (2, 2) or not finite
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
 * All points where the gradient of `loss` vanishes.
 * @returns minimum 1 at (2, 1 + 1/√2), minimum 2 at (2, 1 − 1/√2), the saddle at (2, 1), in this order, each
 *   with its loss; new objects at each call
 * @see Schultz, "Gradient Descent with Momentum", section "Analytical Loss Function in 2D"
 * @example stationaryPoints()[0] // { beta: [2, 1.7071067…], loss: -0.25, kind: 'minimum' }
 */
export function stationaryPoints(): StationaryPoint[] {
  return [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1].map((beta2) => {
    const beta = [2, beta2];
    return { beta, loss: loss(beta), kind: classify(hessian(beta)) };
  });
}
