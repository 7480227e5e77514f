import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const sign = s < 0 ? -1 : 1;
  const large = (s + sign * Math.sqrt(d)) / 2;
  const small = large === 0 ? 0 : momentumCoeff / large;
  return [{ re: large, im: 0 }, { re: small, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
