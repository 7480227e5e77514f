import type { Complex } from '../types.ts';
function decays(lambda: number, h: number, m: number): boolean {
  let beta = 1;
  let z = 0;
  for (let k = 0; k < 300; k++) {
    beta -= h * z;
    z = (1 - m) * lambda * beta + m * z;
    if (!Number.isFinite(beta)) return false;
  }
  return Math.abs(beta) < 1;
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  let lo = 0;
  let hi = 1e5 / curvature;
  for (let k = 0; k < 100; k++) {
    const mid = (lo + hi) / 2;
    if (decays(curvature, mid, momentumCoeff)) lo = mid;
    else hi = mid;
  }
  return lo;
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const r = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: r }, { re: s / 2, im: -r }] : [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
}
