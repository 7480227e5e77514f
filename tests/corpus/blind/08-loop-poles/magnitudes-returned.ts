import type { Complex } from '../types.ts';
function solve(s: number, m: number): Complex[] {
  const d = s * s - 4 * m;
  const r = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: r }, { re: s / 2, im: -r }] : [{ re: s / 2 + r, im: 0 }, { re: s / 2 - r, im: 0 }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const [a, b] = solve(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff)
    .map((p) => ({ re: Math.hypot(p.re, p.im), im: 0 }));
  return [a, b];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
