// You try out step sizes one after the other, and the answer is only as fine as your grid. Put z
// = −1 into the characteristic polynomial and solve for stepSize.
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
  const increment = 0.001 / ((1 - momentumCoeff) * curvature);
  let stepSize = increment;
  while (2 + 2 * momentumCoeff - (1 - momentumCoeff) * curvature * stepSize > 0) {
    stepSize += increment;
  }
  return stepSize;
}
