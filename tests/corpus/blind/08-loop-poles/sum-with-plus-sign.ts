import type { Complex } from '../types.ts';
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff + (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d >= 0) {
    const r = Math.sqrt(d);
    return [{ re: (s + r) / 2, im: 0 }, { re: (s - r) / 2, im: 0 }];
  }
  const r = Math.sqrt(-d);
  return [{ re: s / 2, im: r / 2 }, { re: s / 2, im: -r / 2 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
