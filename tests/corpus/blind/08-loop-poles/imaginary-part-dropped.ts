import type { Complex } from '../types.ts';
export const loopPoles = (lambda: number, h: number, m: number): readonly [Complex, Complex] => {
  const s = 1 + m - (1 - m) * lambda * h;
  const root = Math.sqrt(Math.max(0, s * s - 4 * m)); // no negative roots
  return [{ re: (s + root) / 2, im: 0 }, { re: (s - root) / 2, im: 0 }];
};
export const largestStableStepSize = (lambda: number, m: number): number => ((1 + m) / (1 - m)) * (2 / lambda);
