// You return the pole of gradient descent and the pole of the filter, as if the two worked side
// by side. They share one loop, so the poles are the roots of one polynomial of second order.
// weight: gap
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return [{ re: 1 - curvature * stepSize, im: 0 }, { re: momentumCoeff, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
