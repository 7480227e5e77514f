import type { Complex } from '../types.ts';

export function loopPoles(lam: number, stepSize: number, momentum: number): readonly [Complex, Complex] {
  const mu = momentum;
  const h = (1 + mu - (1 - mu) * lam * stepSize) / 2;
  const t = h * h - mu;
  const w = Math.sqrt(Math.abs(t));
  return t < 0 ? [{ re: h, im: w }, { re: h, im: -w }] : [{ re: h + w, im: 0 }, { re: h - w, im: 0 }];
}

export function largestStableStepSize(lam: number, momentum: number): number {
  const mu = momentum;
  // the response of the low-pass at Ω = π
  const response = (1 - mu) / (1 + mu);
  return (2 / lam) * response;
}
