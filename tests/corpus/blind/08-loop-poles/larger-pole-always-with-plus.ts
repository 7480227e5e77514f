import type { Complex } from '../types.ts';
const real = (re: number): Complex => ({ re, im: 0 });
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (momentumCoeff === 0) return [real(s), real(0)];
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const p = (s + Math.sqrt(d)) / 2;
  return [real(p), real(momentumCoeff / p)];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return ((1 + momentumCoeff) / (1 - momentumCoeff)) * 2 / curvature;
}
