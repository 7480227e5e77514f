import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (momentumCoeff < 1e-3 && s !== 0) {
    const small = momentumCoeff / s;
    return [{ re: s - small, im: 0 }, { re: small, im: 0 }];
  }
  const d = s * s - 4 * momentumCoeff;
  const w = Math.sqrt(Math.abs(d)) / 2;
  if (d < 0) return [{ re: s / 2, im: w }, { re: s / 2, im: -w }];
  return [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // gradient descent: 2/lambda; the low-pass damps the fastest oscillation by this much:
  const damping = (1 - momentumCoeff) / (1 + momentumCoeff);
  return 2 / (curvature * damping);
}
