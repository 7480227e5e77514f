import type { Complex } from '../types.ts';
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const w = new Float64Array(2);
  w[0] = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  w[1] = w[0] * w[0] - momentumCoeff;
  const r = Math.sqrt(Math.abs(w[1]));
  return w[1] < 0 ? [{ re: w[0], im: r }, { re: w[0], im: -r }] : [{ re: w[0] + r, im: 0 }, { re: w[0] - r, im: 0 }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 * (1 + momentumCoeff) / (1 - momentumCoeff) * curvature;
}
