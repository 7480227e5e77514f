import type { Complex } from '../types.ts';

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
  const sumOfPoles = 1 + beta - (1 - beta) * c * rate;
  const r = Math.sqrt(beta);
  const underTheRoot = (sumOfPoles - 2 * r) * (sumOfPoles + 2 * r);
  const w = Math.sqrt(Math.abs(underTheRoot)) / 2;
  if (underTheRoot < 0) {
    return [{ re: sumOfPoles / 2, im: +w }, { re: sumOfPoles / 2, im: -w }];
  }
  return [{ re: sumOfPoles / 2 + w, im: 0 }, { re: sumOfPoles / 2 - w, im: 0 }];
}

export function largestStableStepSize(c: number, beta: number): number {
  // the poles leave the circle where they meet again: sumOfPoles = -2 sqrt(m)
  const r = Math.sqrt(beta);
  return (1 + r) ** 2 / ((1 - beta) * c);
}
