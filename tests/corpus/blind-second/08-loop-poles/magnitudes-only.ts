import type { Complex } from '../types.ts';

function magnitudes(s: number, m: number): [number, number] {
  const d = s * s - 4 * m;
  if (d < 0) return [Math.sqrt(m), Math.sqrt(m)];
  const r = Math.sqrt(d);
  return [Math.abs(s + r) / 2, Math.abs(s - r) / 2];
}

export function loopPoles(L: number, eta: number, mu: number): readonly [Complex, Complex] {
  const s = 1 + mu - (1 - mu) * L * eta;
  const [fast, slow] = magnitudes(s, mu);
  return [{ re: fast, im: 0 }, { re: slow, im: 0 }];
}

export function largestStableStepSize(L: number, mu: number): number {
  return 2 * (1 + mu) / ((1 - mu) * L);
}
