import type { Complex } from '../types.ts';

function poles(gain: number, m: number): [Complex, Complex] {
  const s = 1 + m - (1 - m) * gain;
  const d = s * s - 4 * m;
  const w = Math.sqrt(Math.abs(d)) / 2;
  return d < 0 ? [{ re: s / 2, im: w }, { re: s / 2, im: -w }] : [{ re: s / 2 + w, im: 0 }, { re: s / 2 - w, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return poles(curvature * stepSize, momentumCoeff);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  // Jury: p(−1) = 1 + s + m must be positive
  const stable = (gain: number): boolean => 2 * (1 + momentumCoeff) - (1 - momentumCoeff) * gain > 0;
  let low = 1;
  let high = 2;
  while (stable(high)) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (stable(middle)) low = middle;
    else high = middle;
  }
  return low / curvature;
}
