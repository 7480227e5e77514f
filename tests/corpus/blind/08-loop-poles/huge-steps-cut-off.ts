import type { Complex } from '../types.ts';
const X_MAX = 100;
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const x = Math.min(curvature * stepSize, X_MAX);
  const k = 1 - momentumCoeff;
  // p = 1 + q
  const b = k * (1 + x);
  const c = k * x;
  const d = b * b - 4 * c;
  if (d < 0) return [{ re: 1 - b / 2, im: Math.sqrt(-d) / 2 }, { re: 1 - b / 2, im: -Math.sqrt(-d) / 2 }];
  return [{ re: 1 - (b - Math.sqrt(d)) / 2, im: 0 }, { re: 1 - (b + Math.sqrt(d)) / 2, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const k = 1 - momentumCoeff;
  return (2 * (2 - k)) / (k * curvature);
}
