import type { Complex } from '../types.ts';

const real = (re: number): Complex => ({ re, im: 0 });

export function loopPoles(curvature: number, stepSize: number, m: number): readonly [Complex, Complex] {
  const s = 1 + m - (1 - m) * (curvature * stepSize);
  const d = s * s - 4 * m;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const big = (s + (s < 0 ? -1 : 1) * Math.sqrt(d)) / 2;
  return [real(big), real(big === 0 ? 0 : m / big)];
}

export const largestStableStepSize = (curvature: number, m: number): number => (2 / curvature) * ((1 + m) / (1 - m));
