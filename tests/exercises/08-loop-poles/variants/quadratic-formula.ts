// The quadratic formula as it stands in every textbook.
import type { Complex } from '../types.ts';

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const p = -(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize);
  const q = momentumCoeff;
  const discriminant = p * p - 4 * q;
  if (discriminant >= 0) {
    return [
      { re: (-p + Math.sqrt(discriminant)) / 2, im: 0 },
      { re: (-p - Math.sqrt(discriminant)) / 2, im: 0 },
    ];
  }
  return [
    { re: -p / 2, im: Math.sqrt(-discriminant) / 2 },
    { re: -p / 2, im: -Math.sqrt(-discriminant) / 2 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
