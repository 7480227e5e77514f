import type { Complex } from './types.ts';
import { requireMomentumCoeff, requirePositive } from './validation.ts';

/**
 * The poles of the loop "gradient descent with momentum" on a parabola of curvature λ, the roots of
 *   z² − p·z + m,        p = 1 + m − (1 − m)·λ·stepSize
 *
 * With h = p/2 the poles are h ± √(h² − m). The root is taken from the factors |h| − √m and |h| + √m, so that h² can
 * neither overflow nor swallow m. Of two real poles the larger is h ± … with the sign that adds up, and the other is
 * m divided by it: no digits cancel. Beside a double root each pole is known to about 1e-8 only, as rounding moves
 * it by the square root of its size; sum and product are right to the last digits everywhere.
 * @param curvature λ, the parabola's second derivative, > 0
 * @param stepSize > 0, in units of β per unit of ∇L
 * @param momentumCoeff m, 0 ≤ m < 1
 * @returns two real poles, that of larger magnitude first, or a conjugate pair of magnitude √m, im > 0 first
 * @throws RangeError where an argument is out of range
 * @see Higham, "Accuracy and Stability of Numerical Algorithms", 2nd ed., section 1.8
 * @example loopPoles(2, 0.25, 0) // [{ re: 0.5, im: 0 }, { re: 0, im: 0 }]
 * @example loopPoles(5, 0.5, 0.25) // [{ re: -0.3125, im: 0.3903…}, { re: -0.3125, im: -0.3903…}]
 */
export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  requirePositive('loopPoles', 'curvature', curvature);
  requirePositive('loopPoles', 'stepSize', stepSize);
  requireMomentumCoeff('loopPoles', momentumCoeff);
  const half = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const radius = Math.sqrt(momentumCoeff);
  const distance = Math.abs(half) - radius;
  const root = Math.sqrt(Math.abs(distance)) * Math.sqrt(Math.abs(half) + radius);
  if (distance < 0) {
    return [
      { re: half, im: root },
      { re: half, im: -root },
    ];
  }
  const larger = half < 0 ? half - root : half + root;
  const smaller = momentumCoeff === 0 ? 0 : momentumCoeff / larger;
  return [
    { re: larger, im: 0 },
    { re: smaller, im: 0 },
  ];
}

/**
 * The step size at which the loop of `loopPoles` loses its stability, a pole arriving at z = −1: it is stable for
 *   0 < stepSize < 2(1 + m) / ((1 − m)λ)
 * @param curvature λ, the parabola's second derivative, > 0
 * @param momentumCoeff m, 0 ≤ m < 1; with 0 it is gradient descent's 2/λ
 * @returns that bound, itself no longer stable, in units of β per unit of ∇L
 * @throws RangeError where an argument is out of range
 * @example largestStableStepSize(2, 0) // 1
 * @example largestStableStepSize(2, 0.5) // 3
 */
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  requirePositive('largestStableStepSize', 'curvature', curvature);
  requireMomentumCoeff('largestStableStepSize', momentumCoeff);
  return (2 * (1 + momentumCoeff)) / (1 - momentumCoeff) / curvature;
}
