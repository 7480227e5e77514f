// You return 1 and m: the poles of the accumulation and of the filter, each by itself. The
// gradient closes the loop, and the larger curvature · stepSize, the further it moves them.
// weight: wrong
import type { Complex } from '../types.ts';

export function loopPoles(_curvature: number, _stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return [{ re: 1, im: 0 }, { re: momentumCoeff, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
