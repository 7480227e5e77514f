import type { Complex } from '../types.ts';

const EPSILON = 1e-8; // against division by zero

export const loopPoles = (L: number, eta: number, mu: number): readonly [Complex, Complex] => {
  const s = 1 + mu - (1 - mu) * L * eta;
  const d = s * s - 4 * mu;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  return [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
};

export const largestStableStepSize = (L: number, mu: number): number =>
  (2 * (1 + mu)) / ((1 - mu) * L + EPSILON);
