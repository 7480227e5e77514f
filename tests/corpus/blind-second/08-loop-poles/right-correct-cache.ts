import type { Complex } from '../types.ts';

const memo = new Map<string, [Complex, Complex]>();

function solve(s: number, m: number): [Complex, Complex] {
  const d = s * s - 4 * m;
  const w = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const key = `${curvature}|${stepSize}|${momentumCoeff}`;
  let answer = memo.get(key);
  if (!answer) {
    answer = solve(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff);
    memo.set(key, answer);
  }
  return [{ ...answer[0] }, { ...answer[1] }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
