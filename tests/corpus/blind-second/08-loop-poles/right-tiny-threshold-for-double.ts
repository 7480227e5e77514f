import type { Complex } from '../types.ts';

const EPS = 1e-12;

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (Math.abs(d) < EPS) {
    const p: Complex = { re: s / 2, im: 0 };
    return [p, { ...p }];
  }
  if (d > 0) {
    const w = Math.sqrt(d);
    return [{ re: (s + w) / 2, im: 0 }, { re: (s - w) / 2, im: 0 }];
  }
  const w = Math.sqrt(-d);
  return [{ re: s / 2, im: w / 2 }, { re: s / 2, im: -w / 2 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
