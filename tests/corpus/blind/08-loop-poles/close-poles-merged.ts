import type { Complex } from '../types.ts';
const EPS = 1e-4;
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const centre: Complex = { re: s / 2, im: 0 };
  if (Math.abs(d) < EPS) return [{ ...centre }, { ...centre }];
  const half = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ ...centre, im: half }, { ...centre, im: -half }];
  return [{ ...centre, re: centre.re + half }, { ...centre, re: centre.re - half }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
