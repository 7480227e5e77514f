import type { Complex } from '../types.ts';
const SAFETY = 1 - 1e-6;
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const w = 2 * Math.sqrt(momentumCoeff);
  const d = (s - w) * (s + w);
  const r = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: r }, { re: s / 2, im: -r }];
  return [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
}
/** strictly stable */
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return SAFETY * (2 / curvature) * ((1 + momentumCoeff) / (1 - momentumCoeff));
}
