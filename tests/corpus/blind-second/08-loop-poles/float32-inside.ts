import type { Complex } from '../types.ts';

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
  const v = new Float32Array(3);
  v[0] = 1 + beta - (1 - beta) * c * rate;
  v[1] = v[0]! * v[0]! - 4 * beta;
  v[2] = Math.sqrt(Math.abs(v[1]!)) / 2;
  const re = v[0]! / 2;
  if (v[1]! < 0) {
    return [{ re, im: v[2]! }, { re, im: -v[2]! }];
  }
  return [{ re: re + v[2]!, im: 0 }, { re: re - v[2]!, im: 0 }];
}

export function largestStableStepSize(c: number, beta: number): number {
  return Math.fround((2 * (1 + beta)) / ((1 - beta) * c));
}
