import type { Complex } from '../types.ts';

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
  const half = 0.5 * (1 + momentum - (1 - momentum) * lam * h);
  const rest = half * half - momentum;
  if (rest < 0) return [{ re: half, im: Math.sqrt(-rest) }, { re: half, im: -Math.sqrt(-rest) }];
  return [{ re: half + Math.sqrt(rest), im: 0 }, { re: half - Math.sqrt(rest), im: 0 }];
}

export function largestStableStepSize(lam: number, momentum: number): number {
  if (!momentum) {
    return Infinity; // nothing that could oscillate
  }
  return (2 * (1 + momentum)) / ((1 - momentum) * lam);
}
