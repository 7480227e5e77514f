import type { Complex } from '../types.ts';

/**
 * The poles of gradient descent with momentum on a parabola: the roots of p² − s·p + m
 * with s = 1 + m − (1 − m)·curvature·stepSize.
 * @param curvature λ > 0, the second derivative of the loss
 * @param stepSize > 0, also beyond the largest stable one
 * @param momentumCoeff m, 0 ≤ m < 1
 * @returns both poles, in any order; a double pole twice
 * @example loopPoles(2, 3, 0.5) // [{ re: -0.5, im: 0 }, { re: -1, im: 0 }]
 */
export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  throw new Error('not implemented yet');
}

/**
 * The step size below which both poles lie inside the unit circle.
 * @param curvature λ > 0
 * @param momentumCoeff m, 0 ≤ m < 1
 * @returns the limit itself, > 0
 * @example largestStableStepSize(2, 0.5) // 3
 */
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  throw new Error('not implemented yet');
}
