// You return the magnitudes of the poles with imaginary part 0. Where a pole lies in the plane
// matters, so return its real and its imaginary part.
// weight: wrong
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  return discriminant < 0
    ? [{ re: Math.hypot(sum / 2, root), im: 0 }, { re: Math.hypot(sum / 2, root), im: 0 }]
    : [{ re: Math.abs(sum / 2 + root), im: 0 }, { re: Math.abs(sum / 2 - root), im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
