import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (momentumCoeff === 0) return [{ re: s, im: 0 }, { re: 0, im: 0 }];
  // p = r u:  u² − 2c u + 1 = 0
  const r = Math.sqrt(momentumCoeff);
  const c = s / (2 * r);
  if (Math.abs(c) < 1) {
    const y = Math.sqrt((1 - c) * (1 + c));
    return [{ re: r * c, im: r * y }, { re: r * c, im: -r * y }];
  }
  const u = c > 0 ? c + Math.sqrt((c - 1) * (c + 1)) : c - Math.sqrt((c - 1) * (c + 1));
  return [{ re: r * u, im: 0 }, { re: r / u, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
