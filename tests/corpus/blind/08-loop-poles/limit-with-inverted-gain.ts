import type { Complex } from '../types.ts';
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const gainAtPi = (1 - momentumCoeff) / (1 + momentumCoeff);
  return (2 / curvature) * gainAtPi;
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const half = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const under = half ** 2 - momentumCoeff;
  switch (under < 0) {
    case true:
      return [{ re: half, im: Math.sqrt(-under) }, { re: half, im: -Math.sqrt(-under) }];
    default:
      return [{ re: half + Math.sqrt(under), im: 0 }, { re: half - Math.sqrt(under), im: 0 }];
  }
}
