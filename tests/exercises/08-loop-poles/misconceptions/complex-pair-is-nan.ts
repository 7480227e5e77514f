// Where the discriminant is negative your poles are NaN: Math.sqrt knows only real roots. Take
// the root of −discriminant there and put it into the imaginary part.
// weight: gap
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(discriminant) / 2;
  return [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
