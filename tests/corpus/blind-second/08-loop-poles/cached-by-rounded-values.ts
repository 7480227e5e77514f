import type { Complex } from '../types.ts';

const limits: { [key: string]: number } = {};

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const key = [curvature, momentumCoeff].map((x) => x.toFixed(4)).join();
  if (!(key in limits)) {
    limits[key] = (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
  }
  return limits[key]!;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
  return [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
}
