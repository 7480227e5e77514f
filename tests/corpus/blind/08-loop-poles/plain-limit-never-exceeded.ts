import type { Complex } from '../types.ts';
function limits(curvature: number, m: number): number[] {
  return [2 / curvature, (2 * (1 + m)) / ((1 - m) * curvature)];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return Math.min(...limits(curvature, momentumCoeff));
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  return d < 0
    ? [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }]
    : [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
}
