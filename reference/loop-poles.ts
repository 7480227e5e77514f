import type { Complex } from './types.ts';
import { requireMomentumCoeff, requirePositive } from './validation.ts';

/**
 * The poles of gradient descent with momentum, as a feedback loop, on a parabola of curvature λ. They are the roots of
 *   p² − s·p + m,        s = 1 + m − (1 − m)·λ·stepSize
 *
 * With h = s/2 the roots are h ± √(h² − m). Three measures preserve accuracy:
 * - h² − m is computed as (|h| − √m)(|h| + √m), so that h² cannot overflow and m is not lost beside it.
 * - Of two real roots, the one of larger magnitude is h ± √(h² − m) with the sign that avoids cancellation.
 * - The other one is m divided by it, because m is the product of the roots.
 *
 * Near a double root each pole is accurate to about 1e-8 only, because a rounding error of size e moves a double root
 * by about √e. The sum and the product are always accurate to the last digits.
 * @param curvature λ, the second derivative of the parabola, > 0
 * @param stepSize > 0, in units of β per unit of ∇L
 * @param momentumCoeff m, 0 ≤ m < 1
 * @returns two real poles, the one of larger magnitude first; or a conjugate pair of magnitude √m, the one with im > 0
 *   first
 * @throws RangeError if an argument is out of range
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
 * The step size at which a pole of `loopPoles` reaches p = −1. The descent is stable for
 *   0 < stepSize < 2(1 + m) / ((1 − m)λ)
 * @param curvature λ, the second derivative of the parabola, > 0
 * @param momentumCoeff m, 0 ≤ m < 1; for m = 0 the bound is 2/λ, that of gradient descent
 * @returns the bound, at which the descent is no longer stable, in units of β per unit of ∇L
 * @throws RangeError if an argument is out of range
 * @example largestStableStepSize(2, 0) // 1
 * @example largestStableStepSize(2, 0.5) // 3
 */
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  requirePositive('largestStableStepSize', 'curvature', curvature);
  requireMomentumCoeff('largestStableStepSize', momentumCoeff);
  return (2 * (1 + momentumCoeff)) / (1 - momentumCoeff) / curvature;
}
