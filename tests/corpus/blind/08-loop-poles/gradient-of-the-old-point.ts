import type { Complex, Matrix } from '../types.ts';
function eig(M: Matrix): readonly [Complex, Complex] {
  const t = M[0]![0]! + M[1]![1]!;
  const d = M[0]![0]! * M[1]![1]! - M[0]![1]! * M[1]![0]!;
  const q = (t * t) / 4 - d;
  const r = Math.sqrt(Math.abs(q));
  return q < 0 ? [{ re: t / 2, im: r }, { re: t / 2, im: -r }] : [{ re: t / 2 + r, im: 0 }, { re: t / 2 - r, im: 0 }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  return eig([[1, -stepSize], [(1 - momentumCoeff) * curvature, momentumCoeff]]);
}
export function largestStableStepSize(curvature: number, _momentumCoeff: number): number {
  // determinant = 1: m + (1 - m) lambda h = 1
  return 1 / curvature;
}
