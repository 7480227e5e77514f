import type { Complex } from '../types.ts';

const NOT_ZERO = 1e-7;

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
  const m = momentum + NOT_ZERO;
  const sum = 1 + m - (1 - m) * lam * h;
  const r = Math.sqrt(m);
  const c = sum / (2 * r);
  if (c > -1 && c < 1) {
    const im = r * Math.sqrt((1 - c) * (1 + c));
    return [{ re: sum / 2, im }, { re: sum / 2, im: -im }];
  }
  const w = r * Math.sqrt((c - 1) * (c + 1));
  return [{ re: sum / 2 + w, im: 0 }, { re: sum / 2 - w, im: 0 }];
}

const plainLimit = (lam: number): number => 2 / lam;

export function largestStableStepSize(lam: number, momentum: number): number {
  return (plainLimit(lam) * (1 + momentum)) / (1 - momentum);
}
