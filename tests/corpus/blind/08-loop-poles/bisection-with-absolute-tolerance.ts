import type { Complex } from '../types.ts';
const roots = (s: number, m: number): readonly [Complex, Complex] => {
  const d = s * s - 4 * m;
  const w = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
};
const sum = (lambda: number, h: number, m: number) => 1 + m - (1 - m) * lambda * h;
export const loopPoles = (lambda: number, h: number, m: number) => roots(sum(lambda, h, m), m);
export function largestStableStepSize(lambda: number, m: number): number {
  const stable = (h: number) => 1 + sum(lambda, h, m) + m > 0;
  let lo = 0;
  let hi = 1;
  while (stable(hi)) hi *= 2;
  let guard = 0;
  while (hi - lo > 1e-8 && guard++ < 200) {
    const mid = (lo + hi) / 2;
    if (stable(mid)) lo = mid;
    else hi = mid;
  }
  return (lo + hi) / 2;
}
