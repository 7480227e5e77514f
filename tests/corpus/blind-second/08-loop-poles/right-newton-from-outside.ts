import type { Complex } from '../types.ts';

/** The root of largest magnitude, from a start that is not smaller: Newton runs monotonically. */
function outer(s: number, m: number): number {
  let p = s;
  for (let i = 0; i < 200; i++) {
    const slope = 2 * p - s;
    if (slope === 0) return p;
    const next = p - (p * (p - s) + m) / slope;
    if (next === p) return p;
    p = next;
  }
  return p;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const disc = s * s - 4 * momentumCoeff;
  if (disc < 1e-11) {
    const im = Math.sqrt(Math.max(0, -disc)) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const p = outer(s, momentumCoeff);
  return [{ re: p, im: 0 }, { re: s - p, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
