import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  switch (Math.sign(d)) {
    case 1:
      return [
        { re: (s + Math.sqrt(d)) / 2, im: 0 },
        { re: (s - Math.sqrt(d)) / 2, im: 0 },
      ];
    case -1:
      return [
        { re: s / 2, im: Math.sqrt(-d) / 2 },
        { re: s / 2, im: -Math.sqrt(-d) / 2 },
      ];
    default:
      return [
        { re: s / 2, im: 0 },
        { re: s / 2, im: 0 },
      ];
  }
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (momentumCoeff + 1)) / (curvature * (1 - momentumCoeff));
}
