import type { Complex } from '../types.ts';

const newton = (s: number, m: number, p: number, left = 100): number => {
  if (left === 0) return p;
  const next = (p * p - m) / (2 * p - s);
  return Number.isFinite(next) && Math.abs(next) < Math.abs(p) ? newton(s, m, next, left - 1) : p;
};

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] => {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (s * s < 4 * momentumCoeff) {
    const im = Math.sqrt(momentumCoeff - (s / 2) ** 2);
    return [{ re: s / 2, im: -im }, { re: s / 2, im }];
  }
  const first = newton(s, momentumCoeff, s >= 0 ? s + 1 : s - 1);
  return [{ re: first, im: 0 }, { re: s - first, im: 0 }];
};

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
  2 * (1 + momentumCoeff) / (1 - momentumCoeff) / curvature;
