import type { Complex } from '../types.ts';
enum Case { Overdamped, Critical, Oscillating }
function caseOf(d: number): Case {
  if (d > 0) return Case.Overdamped;
  return d === 0 ? Case.Critical : Case.Oscillating;
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const r = Math.sqrt(Math.abs(d)) / 2;
  switch (caseOf(d)) {
    case Case.Overdamped:
      return [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
    case Case.Critical:
      return [{ re: s / 2, im: 0 }, { re: 0, im: 0 }];
    case Case.Oscillating:
      return [{ re: s / 2, im: r }, { re: s / 2, im: -r }];
  }
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return ((1 + momentumCoeff) * 2) / (curvature * (1 - momentumCoeff));
}
