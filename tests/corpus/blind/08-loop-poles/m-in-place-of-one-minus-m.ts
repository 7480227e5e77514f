import type { Complex } from '../types.ts';
const roots = (s: number, p: number): readonly [Complex, Complex] => {
  const d = s ** 2 - 4 * p;
  return d < 0
    ? [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }]
    : [{ re: (s - Math.sqrt(d)) / 2, im: 0 }, { re: (s + Math.sqrt(d)) / 2, im: 0 }];
};
export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number) =>
  roots(1 + momentumCoeff - momentumCoeff * curvature * stepSize, momentumCoeff);
export const largestStableStepSize = (curvature: number, momentumCoeff: number) =>
  (2 * (1 + momentumCoeff)) / (momentumCoeff * curvature);
