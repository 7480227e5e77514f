import type { Complex } from '../types.ts';

const SIGNS = [1, -1] as const;

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] => {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s ** 2 - 4 * momentumCoeff;
  const re = Math.sqrt(Math.max(d, 0));
  const im = Math.sqrt(Math.max(-d, 0));
  const [p, q] = SIGNS.map((sign): Complex => ({ re: (s + sign * re) / 2, im: (sign * im) / 2 }));
  return [p!, q!];
};

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
