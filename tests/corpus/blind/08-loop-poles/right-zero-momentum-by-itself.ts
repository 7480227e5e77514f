import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const x = curvature * stepSize;
  if (momentumCoeff === 0) {
    return [{ re: 0, im: 0 }, { re: 1 - x, im: 0 }];
  }
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * x;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const imaginary = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im: imaginary }, { re: s / 2, im: -imaginary }];
  }
  const r = Math.sqrt(d);
  if (s > 0) {
    const p = (s + r) / 2;
    return [{ re: p, im: 0 }, { re: momentumCoeff / p, im: 0 }];
  }
  const p = (s - r) / 2;
  return [{ re: p, im: 0 }, { re: momentumCoeff / p, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  if (momentumCoeff === 0) return 2 / curvature;
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
