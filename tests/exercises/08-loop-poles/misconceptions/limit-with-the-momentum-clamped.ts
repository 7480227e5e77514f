// Your limit does not grow any more where m is close to 1. There 1 − m is small but not 0, and the limit is really
// that large.
// weight: slip
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
  const m = Math.min(momentumCoeff, 0.995);
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
