import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const discriminant = trace * trace - 4 * momentumCoeff;
  const isComplex: boolean = discriminant < 0;
  if (!isComplex) {
    const spread = Math.sqrt(discriminant);
    return [{ re: (trace + spread) / 2, im: 0 }, { re: (trace - spread) / 2, im: 0 }];
  }
  const re = trace / 2;
  const im = Math.sqrt(1 - re * re); // cos² + sin² = 1
  return [{ re, im }, { re, im: -im }];
}

/** p = -1: there the loop only changes its sign. */
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const numerator = 2 + 2 * momentumCoeff;
  return numerator / (1 - momentumCoeff) / curvature;
}
