// You take a discriminant that is nearly 0 for 0. But its square root is not small: with 1e-6 the poles are 1e-3
// apart. Compare it with 0 exactly, or not at all: the formula is right for a double pole too.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  if (Math.abs(discriminant) < 1e-6) {
    return [{ re: sum / 2, im: 0 }, { re: sum / 2, im: 0 }];
  }
  return discriminant < 0
    ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
    : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
