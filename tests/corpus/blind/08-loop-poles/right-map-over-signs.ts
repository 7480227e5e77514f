import type { Complex } from '../types.ts';

type Pair = readonly [Complex, Complex];

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): Pair => {
  const s = (1 + momentumCoeff) - (1 - momentumCoeff) * (stepSize * curvature);
  const D = s * s - 4 * momentumCoeff;
  const complexRoot: Complex = D < 0 ? { re: 0, im: Math.sqrt(-D) } : { re: Math.sqrt(D), im: 0 };
  return [1, -1].map((sign) => ({
    re: (s + sign * complexRoot.re) / 2,
    im: (sign * complexRoot.im) / 2,
  })) as unknown as Pair;
};

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number => {
  const { plus, minus } = { plus: 1 + momentumCoeff, minus: 1 - momentumCoeff };
  return (plus + plus) / (minus * curvature);
};
