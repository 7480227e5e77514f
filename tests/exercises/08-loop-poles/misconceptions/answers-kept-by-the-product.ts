// You keep your answers by curvature · stepSize and leave out m, so a second m gets the poles of the first. What is kept
// must be kept together with every argument that it depends on.
// weight: gap
import type { Complex } from '../types.ts';

const kept = new Map<number, readonly [Complex, Complex]>();

function compute(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = sum ** 2 - 4 * momentumCoeff;
  const root = Math.sqrt(Math.abs(discriminant)) / 2;
  return discriminant < 0
    ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
    : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const poles = kept.get(curvature * stepSize) ?? compute(curvature, stepSize, momentumCoeff);
  kept.set(curvature * stepSize, poles);
  return poles;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
