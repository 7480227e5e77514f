import type { Complex } from '../types.ts';

// s^2 - 4m = (1-m)^2 - 2 (1+m)(1-m) x + (1-m)^2 x^2 = (1-m) [ (1-m)(1 + x^2) - 2 (1+m) x ]
function discriminant(x: number, m: number): number {
  return (1 - m) * ((1 - m) * (1 + x * x) - 2 * (1 + m) * x);
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const x = curvature * stepSize;
  const half = 0.5 * (1 + momentumCoeff - (1 - momentumCoeff) * x);
  const D = discriminant(x, momentumCoeff);
  if (D === 0) return [{ re: half, im: 0 }, { re: half, im: 0 }];
  const w = 0.5 * Math.sqrt(Math.abs(D));
  if (D > 0) return [{ re: half + w, im: 0 }, { re: half - w, im: 0 }];
  return [{ re: half, im: w }, { re: half, im: -w }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const xMax = (2 * (1 + momentumCoeff)) / (1 - momentumCoeff);
  return xMax / curvature;
}
