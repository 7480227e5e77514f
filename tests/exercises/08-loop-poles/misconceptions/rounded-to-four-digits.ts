// Your poles are rounded to four digits after the point. Round numbers only where they are
// shown, never where they are computed or returned.
// weight: wrong
import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  const round = (x: number) => Number(x.toFixed(4));
  return discriminant < 0
    ? [{ re: round(sum / 2), im: round(root) }, { re: round(sum / 2), im: round(-root) }]
    : [{ re: round(sum / 2 + root), im: 0 }, { re: round(sum / 2 - root), im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
