import type { Complex } from '../types.ts';

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
  const sum = 1 + momentum - (1 - momentum) * lam * h;
  const r = Math.sqrt(momentum);
  const cosine = r === 0 ? 0 : Math.max(-1, Math.min(1, sum / (2 * r)));
  const angle = Math.acos(cosine);
  return [
    { re: r * Math.cos(angle), im: r * Math.sin(angle) },
    { re: r * Math.cos(angle), im: -r * Math.sin(angle) },
  ];
}

export function largestStableStepSize(lam: number, momentum: number): number {
  // gradient descent: 2/lambda; the low-pass damps the fastest oscillation by this much:
  const damping = (1 - momentum) / (1 + momentum);
  return 2 / (lam * damping);
}
