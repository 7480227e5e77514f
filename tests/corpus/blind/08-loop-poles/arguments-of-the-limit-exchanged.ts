import type { Complex } from '../types.ts';
const half = (x: number) => x / 2;
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const c = half(1 + momentumCoeff - (1 - momentumCoeff) * (curvature * stepSize));
  const q = c * c - momentumCoeff;
  const r = Math.sqrt(Math.abs(q));
  if (q < 0) {
    return [{ re: c, im: -r }, { re: c, im: r }];
  }
  return [{ re: c - r, im: 0 }, { re: c + r, im: 0 }];
}
export function largestStableStepSize(momentumCoeff: number, curvature: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
