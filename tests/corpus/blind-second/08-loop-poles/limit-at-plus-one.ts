import type { Complex } from '../types.ts';

export function loopPoles(lambda: number, alpha: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * lambda * alpha;
  const d = s * s - 4 * momentumCoeff;
  const w = Math.sqrt(Math.abs(d)) / 2;
  const [dr, di] = d < 0 ? [0, w] : [w, 0];
  return [{ re: s / 2 + dr!, im: di! }, { re: s / 2 - dr!, im: -di! }];
}

export function largestStableStepSize(lambda: number, momentumCoeff: number): number {
  const p = 1;
  // p² - s p + m = 0  =>  s = (p² + m) / p  =>  alpha = (1 + m - s) / ((1 - m) λ)
  const s = (p * p + momentumCoeff) / p;
  return (1 + momentumCoeff - s) / ((1 - momentumCoeff) * lambda);
}
