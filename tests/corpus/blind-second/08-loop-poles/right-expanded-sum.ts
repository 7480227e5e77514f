import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const a = curvature * stepSize;
  const m = momentumCoeff;
  const s = 1 - a + m + m * a;
  const d = (s / 2) * (s / 2) - m;
  let first: Complex;
  let second: Complex;
  if (d >= 0) {
    first = { re: s / 2 + Math.sqrt(d), im: 0 };
    second = { re: s / 2 - Math.sqrt(d), im: 0 };
  } else {
    first = { re: s / 2, im: Math.sqrt(-d) };
    second = { re: s / 2, im: -Math.sqrt(-d) };
  }
  return [first, second];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const m = momentumCoeff;
  return (2 + m + m) / (curvature - curvature * m);
}
