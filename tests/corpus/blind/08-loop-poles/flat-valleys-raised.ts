import type { Complex } from '../types.ts';
function discriminant(s: number, m: number) { return s * s - 4 * m; }
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = (1 + momentumCoeff) - (1 - momentumCoeff) * curvature * stepSize;
  const d = discriminant(s, momentumCoeff);
  const re = s / 2;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re, im }, { re, im: -im }];
  }
  const dr = Math.sqrt(d) / 2;
  return [{ re: re + dr, im: 0 }, { re: re - dr, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const safe = Math.max(curvature, 1e-3);
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * safe);
}
