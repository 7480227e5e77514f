import type { Complex, Matrix } from '../types.ts';

function companion(s: number, m: number): Matrix {
  return [
    [s, -m],
    [1, 0],
  ];
}

function eig2(M: Matrix): readonly [Complex, Complex] {
  const a = M[0]![0]!, b = M[0]![1]!, c = M[1]![0]!, d = M[1]![1]!;
  const mean = (a + d) / 2;
  const half = (a - d) / 2;
  const q = half * half + b * c;
  const w = Math.sqrt(Math.abs(q));
  if (q < 0) return [{ re: mean, im: w }, { re: mean, im: -w }];
  return [{ re: mean + w, im: 0 }, { re: mean - w, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return eig2(companion(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff));
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
