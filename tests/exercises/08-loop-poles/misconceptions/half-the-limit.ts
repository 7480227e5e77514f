// Your limit is half as large as it should be. At the limit a pole leaves the unit circle at z =
// −1; it is not yet there when the sum of the poles is 0.
// weight: gap
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  return discriminant < 0
    ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
    : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (1 + momentumCoeff) / ((1 - momentumCoeff) * curvature);
}
