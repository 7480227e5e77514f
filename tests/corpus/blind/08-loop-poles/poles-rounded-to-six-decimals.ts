import type { Complex } from '../types.ts';
const round = (x: number): number => Math.round(x * 1e6) / 1e6;
const tidy = ({ re, im }: Complex): Complex => ({ re: round(re), im: round(im) });
function solve(b: number, c: number): [Complex, Complex] {
  const D = b * b - 4 * c;
  const w = Math.sqrt(Math.abs(D)) / 2;
  return D < 0 ? [{ re: -b / 2, im: w }, { re: -b / 2, im: -w }] : [{ re: -b / 2 + w, im: 0 }, { re: -b / 2 - w, im: 0 }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const [p, q] = solve((1 - momentumCoeff) * curvature * stepSize - (1 + momentumCoeff), momentumCoeff);
  return [tidy(p), tidy(q)];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
