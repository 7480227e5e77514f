import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const w = new Float64Array(4); // re, im, re, im
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  w[0] = w[2] = s;
  const offset = disc < 0 ? 1 : 0;
  w[offset] += Math.sqrt(Math.abs(disc));
  w[offset + 2] -= Math.sqrt(Math.abs(disc));
  for (let i = 0; i < 4; i++) w[i] /= 2;
  return [{ re: w[0], im: w[1] }, { re: w[2], im: w[3] }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const w = Float64Array.of(1 + momentumCoeff, 1 - momentumCoeff);
  return (2 * w[0]) / w[1] / curvature;
}
