import type { Complex } from '../types.ts';
const limit = (v: number): number => Math.max(-1, Math.min(1, v));
const toReal = (v: number): Complex => ({ re: limit(v), im: 0 });
function roots(sum: number, product: number): readonly [Complex, Complex] {
  const centre = sum / 2;
  const q = centre ** 2 - product;
  if (q >= 0) return [toReal(centre + Math.sqrt(q)), toReal(centre - Math.sqrt(q))];
  return [{ re: centre, im: Math.sqrt(-q) }, { re: centre, im: -Math.sqrt(-q) }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return roots(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff);
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
