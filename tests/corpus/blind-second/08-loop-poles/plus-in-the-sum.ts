import type { Complex } from '../types.ts';

export function loopPoles(lambda: number, alpha: number, momentumCoeff: number): readonly [Complex, Complex] {
  const m = momentumCoeff;
  const s = 1 + m + (1 - m) * lambda * alpha;
  const d = s * s - 4 * m;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  const r = Math.sqrt(d);
  return [{ re: (s + r) / 2, im: 0 }, { re: (s - r) / 2, im: 0 }];
}

export const largestStableStepSize = (lambda: number, momentumCoeff: number): number =>
  (2 / lambda) * ((1 + momentumCoeff) / (1 - momentumCoeff));
