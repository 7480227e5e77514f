import type { Complex } from '../types.ts';

const memo = new Map<string, readonly [Complex, Complex]>();

function compute(s: number, m: number): readonly [Complex, Complex] {
  const d = s * s - 4 * m;
  const w = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const key = `${curvature}/${stepSize}`;
  if (!memo.has(key)) {
    memo.set(key, compute(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff));
  }
  return memo.get(key)!;
}

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  (2 / curvature) * ((1 + momentumCoeff) / (1 - momentumCoeff));
