import type { Complex } from '../types.ts';

type T = [number, number];

const add = ([a, b]: T, [c, d]: T): T => [a + c, b + d];
const neg = ([a, b]: T): T => [-a, -b];
const times = (k: number, [a, b]: T): T => [k * a, k * b];
const sqrt = (x: number): T => (x < 0 ? [0, Math.sqrt(-x)] : [Math.sqrt(x), 0]);
const toComplex = ([re, im]: T): Complex => ({ re, im });

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s: T = [1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, 0];
  const w = sqrt(s[0] * s[0] - 4 * momentumCoeff);
  return [toComplex(times(0.5, add(s, w))), toComplex(times(0.5, add(s, neg(w))))];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
