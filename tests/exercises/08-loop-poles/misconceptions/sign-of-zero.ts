// Your formula multiplies by the sign of s, and Math.sign(0) is 0: where s = 0 the root is lost, and both poles
// with it. There the poles are ±j√m.
// weight: slip
import type { Complex } from '../types.ts';

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = s * s - 4 * momentumCoeff;
  const root = Math.sign(s) * Math.sqrt(Math.abs(discriminant));
  if (discriminant < 0) {
    return [
      { re: s / 2, im: root / 2 },
      { re: s / 2, im: -root / 2 },
    ];
  }
  return [
    { re: (s + root) / 2, im: 0 },
    { re: (s - root) / 2, im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
