import type { Complex } from '../types.ts';

export function loopPoles(L: number, eta: number, mu: number): readonly [Complex, Complex] {
  const s = 1 + mu - (1 - mu) * L * eta;
  const d = s * s - 4 * mu;
  if (d < 0) {
    const radius = Math.sqrt(mu);
    const angle = Math.atan2(Math.sqrt(-d), s);
    return [
      { re: radius, im: angle },
      { re: radius, im: -angle },
    ];
  }
  const w = Math.sqrt(d);
  return [
    { re: 0.5 * (s + w), im: 0 },
    { re: 0.5 * (s - w), im: 0 },
  ];
}

export function largestStableStepSize(L: number, mu: number): number {
  return (2 * (mu + 1)) / (L * (1 - mu));
}
