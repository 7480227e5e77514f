import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const minusS = -(1 + momentumCoeff) + (1 - momentumCoeff) * curvature * stepSize;
  const poly = [1, minusS, momentumCoeff];
  const disc = poly[1] * poly[1] - 4 * poly[0] * poly[2];
  if (disc < 0) {
    const re = -poly[1] / 2;
    const im = Math.sqrt(-disc) / 2;
    return [{ re, im }, { re, im: -im }];
  }
  const first = poly[1] > 0 ? (-poly[1] - Math.sqrt(disc)) / 2 : (-poly[1] + Math.sqrt(disc)) / 2;
  // synthetic division: p^2 + b p + c = (p - first)(p + (b + first))
  const rest = poly[1] + poly[0] * first;
  return [{ re: first, im: 0 }, { re: -rest, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const dcToNyquist = (1 + momentumCoeff) / (1 - momentumCoeff);
  const gdLimit = 2 / curvature;
  return gdLimit * dcToNyquist;
}
