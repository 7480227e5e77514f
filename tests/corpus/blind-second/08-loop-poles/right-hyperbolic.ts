import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const m = momentumCoeff;
  const s = 1 + m - (1 - m) * curvature * stepSize;
  if (m === 0) return [{ re: s, im: 0 }, { re: 0, im: 0 }];
  const r = Math.sqrt(m);
  const c = s / (2 * r);
  if (c >= 1 || c <= -1) {
    const t = Math.acosh(Math.abs(c));
    const signed = c < 0 ? -r : r;
    return [{ re: signed * Math.exp(t), im: 0 }, { re: signed * Math.exp(-t), im: 0 }];
  }
  const phi = Math.acos(c);
  return [{ re: r * Math.cos(phi), im: r * Math.sin(phi) }, { re: r * Math.cos(phi), im: -r * Math.sin(phi) }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
