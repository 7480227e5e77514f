import type { Complex } from '../types.ts';

function limitFactor(m: number): number {
  if (m === 0) return 1;
  if (m >= 0.5) return 3;
  return (1 + m) / (1 - m);
}

export function loopPoles(lambda: number, alpha: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * lambda * alpha;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) return [1, -1].map((sign) => ({ re: s / 2, im: (sign * Math.sqrt(-d)) / 2 })) as any;
  return [1, -1].map((sign) => ({ re: (s + sign * Math.sqrt(d)) / 2, im: 0 })) as any;
}

export function largestStableStepSize(lambda: number, momentumCoeff: number): number {
  return (2 / lambda) * limitFactor(momentumCoeff);
}
