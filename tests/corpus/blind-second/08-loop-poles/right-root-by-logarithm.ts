import type { Complex } from '../types.ts';

const sqrt = (x: number): number => (x > 0 ? Math.exp(Math.log(x) / 2) : 0);

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  return [
    { re: (s + sqrt(d)) / 2, im: sqrt(-d) / 2 },
    { re: (s - sqrt(d)) / 2, im: -sqrt(-d) / 2 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / curvature + (4 * momentumCoeff) / ((1 - momentumCoeff) * curvature);
}
