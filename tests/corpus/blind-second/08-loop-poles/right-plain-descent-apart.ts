import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  if (momentumCoeff === 0) {
    return [
      { re: 0, im: 0 },
      { re: 1 - curvature * stepSize, im: 0 },
    ];
  }
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  return [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  if (momentumCoeff === 0) return 2 / curvature;
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
