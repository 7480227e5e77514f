import type { Complex } from '../types.ts';
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  if (disc < 0) {
    const r = Math.sqrt(momentumCoeff);
    const phi = Math.acos(s / 2 / r);
    return [{ re: r, im: phi }, { re: r, im: -phi }];
  }
  return [{ re: (s + Math.sqrt(disc)) / 2, im: 0 }, { re: (s - Math.sqrt(disc)) / 2, im: 0 }];
}
export const largestStableStepSize = (curvature: number, momentumCoeff: number) =>
  (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
