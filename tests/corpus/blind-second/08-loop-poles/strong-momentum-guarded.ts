import type { Complex } from '../types.ts';

/** Never divide by (nearly) zero. */
function guarded(x: number): number {
  return Math.max(x, 1e-3);
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s ** 2 - 4 * momentumCoeff;
  const complex = d < 0;
  const w = Math.sqrt(complex ? -d : d) / 2;
  return [
    { re: complex ? s / 2 : s / 2 + w, im: complex ? w : 0 },
    { re: complex ? s / 2 : s / 2 - w, im: complex ? -w : 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / (guarded(1 - momentumCoeff) * curvature);
}
