import type { Complex } from '../types.ts';

export function loopPoles(lambda: number, alpha: number, m: number): readonly [Complex, Complex] {
  const s = 1 + m - (1 - m) * lambda * alpha;
  const d = s * s - 4 * m;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im }, { re: s / 2, im: -im }];
  }
  // stable: the larger root first, then Vieta
  const large = (Math.abs(s) + Math.sqrt(d)) / 2;
  const small = large === 0 ? 0 : m / large;
  return [{ re: large, im: 0 }, { re: small, im: 0 }];
}

const plainLimit = (lambda: number): number => 2 / lambda;

export function largestStableStepSize(lambda: number, m: number): number {
  return (plainLimit(lambda) * (1 + m)) / (1 - m);
}
