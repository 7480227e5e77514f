import type { Complex } from '../types.ts';

const polar = (r: number, phi: number): Complex => ({ re: r * Math.cos(phi), im: r * Math.sin(phi) });

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const m = momentumCoeff;
  const s = 1 + m - (1 - m) * curvature * stepSize;
  const radius = Math.sqrt(m);
  if (Math.abs(s) < 2 * radius) {
    const angle = Math.acos(Math.max(-1, Math.min(1, s / (2 * radius))));
    return [polar(radius, angle), polar(radius, -angle)];
  }
  const d = Math.sqrt(Math.max(0, s * s - 4 * m));
  return [{ re: (s + d) / 2, im: 0 }, { re: (s - d) / 2, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return ((1 + momentumCoeff) / (1 - momentumCoeff)) * (2 / curvature);
}
