import type { Complex } from '../types.ts';
export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] => {
  const b = (1 + momentumCoeff) / 2 - ((1 - momentumCoeff) * curvature * stepSize) / 2;
  const q = b * b - momentumCoeff;
  const r = Math.sqrt(q < 0 ? -q : q);
  const f = (k: 1 | -1): Complex => (q < 0 ? { re: b, im: k * r } : { re: b + k * r, im: 0 });
  return [f(1), f(-1)];
};
export const largestStableStepSize = (curvature: number, momentumCoeff: number): number => {
  if (momentumCoeff === 0) return 1 / curvature;
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
};
