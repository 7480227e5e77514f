import type { Complex } from '../types.ts';

const O: Complex = { re: 0, im: 0 };

export function loopPoles(L: number, eta: number, mu: number): readonly [Complex, Complex] {
  const m = mu;
  const s = 1 + m - (1 - m) * L * eta;
  const d = s * s - 4 * m;
  if (Math.abs(d) < 1e-14) return [{ re: s / 2, im: 0 }, O];
  const w = Math.sqrt(Math.abs(d)) / 2;
  return d < 0
    ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }]
    : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function largestStableStepSize(L: number, mu: number): number {
  return (2 * (1 + mu)) / ((1 - mu) * L);
}
