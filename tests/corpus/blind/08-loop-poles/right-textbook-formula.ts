import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = s * s - 4 * momentumCoeff;
  if (discriminant >= 0) {
    const root = Math.sqrt(discriminant);
    return [
      { re: (s + root) / 2, im: 0 },
      { re: (s - root) / 2, im: 0 },
    ];
  }
  const root = Math.sqrt(-discriminant);
  return [
    { re: s / 2, im: root / 2 },
    { re: s / 2, im: -root / 2 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
