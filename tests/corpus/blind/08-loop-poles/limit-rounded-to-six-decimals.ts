import type { Complex } from '../types.ts';
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const det = momentumCoeff;
  const q = trace * trace - 4 * det;
  const pair = (re1: number, im1: number, re2: number, im2: number): readonly [Complex, Complex] => [{ re: re1, im: im1 }, { re: re2, im: im2 }];
  if (q < 0) return pair(trace / 2, Math.sqrt(-q) / 2, trace / 2, -Math.sqrt(-q) / 2);
  return pair((trace + Math.sqrt(q)) / 2, 0, (trace - Math.sqrt(q)) / 2, 0);
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return Number(((2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature)).toFixed(6));
}
