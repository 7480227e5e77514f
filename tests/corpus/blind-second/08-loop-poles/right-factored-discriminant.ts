import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const twoRootM = 2 * Math.sqrt(momentumCoeff);
  const left = s - twoRootM;
  const right = s + twoRootM;
  const w = (Math.sqrt(Math.abs(left)) * Math.sqrt(Math.abs(right))) / 2;
  const oscillates = left < 0 && right > 0;
  return oscillates
    ? [
        { re: s / 2, im: w },
        { re: s / 2, im: -w },
      ]
    : [
        { re: s / 2 + w, im: 0 },
        { re: s / 2 - w, im: 0 },
      ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return ((1 + momentumCoeff) / (1 - momentumCoeff)) * (2 / curvature);
}
