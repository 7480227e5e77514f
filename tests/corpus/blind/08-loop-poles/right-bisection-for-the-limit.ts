import type { Complex } from '../types.ts';

const sum = (x: number, m: number) => 1 + m - (1 - m) * x;

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = sum(curvature * stepSize, momentumCoeff);
  const d = s * s - 4 * momentumCoeff;
  const r = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: r }, { re: s / 2, im: -r }];
  return [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // at p = -1 the polynomial is 1 + s + m; its sign changes at the limit x = curvature * stepSize
  let lo = 1;
  let hi = 1e5;
  for (let k = 0; k < 200; k++) {
    const mid = (lo + hi) / 2;
    if (1 + sum(mid, momentumCoeff) + momentumCoeff > 0) lo = mid;
    else hi = mid;
  }
  return (lo + hi) / 2 / curvature;
}
