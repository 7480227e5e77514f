// You compute the smaller pole as a difference and divide m by it. Where the step is long, all digits of that difference
// cancel. Compute the larger pole first, where the two terms add up, and divide m by that.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  if (discriminant > 0 && momentumCoeff > 0) {
    const smaller = sum < 0 ? sum / 2 + root : sum / 2 - root;
    return [{ re: smaller, im: 0 }, { re: momentumCoeff / smaller, im: 0 }];
  }
  return discriminant < 0
    ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
    : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
