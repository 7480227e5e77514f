// The larger real root without cancellation, the smaller one as product divided by it.
import type { Complex } from '../types.ts';

const real = (re: number): Complex => ({ re, im: 0 });

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const half = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const rest = half * half - momentumCoeff;
  if (rest < 0) {
    const im = Math.sqrt(-rest);
    return [
      { re: half, im: -im },
      { re: half, im },
    ];
  }
  const larger = half + (half < 0 ? -1 : 1) * Math.sqrt(rest);
  return larger === 0 ? [real(0), real(0)] : [real(larger), real(momentumCoeff / larger)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return ((2 / curvature) * (1 + momentumCoeff)) / (1 - momentumCoeff);
}
