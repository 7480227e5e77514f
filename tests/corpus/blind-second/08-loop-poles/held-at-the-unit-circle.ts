import type { Complex } from '../types.ts';

const clip = (x: number): number => Math.min(1, Math.max(-1, x));

export function loopPoles(L: number, eta: number, mu: number): readonly [Complex, Complex] {
  const s = 1 + mu - (1 - mu) * L * eta;
  const d = s * s - 4 * mu;
  const w = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: w }, { re: s / 2, im: -w }];
  return [{ re: clip(s / 2 + w), im: 0 }, { re: clip(s / 2 - w), im: 0 }];
}

export function largestStableStepSize(L, mu) {
  const top = 2 * (1 + mu);
  const bottom = (1 - mu) * L;
  return top / bottom;
}
