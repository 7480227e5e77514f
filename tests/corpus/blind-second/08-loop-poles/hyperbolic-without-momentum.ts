import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const r = Math.sqrt(momentumCoeff);
  const c = trace / (2 * r);
  if (Math.abs(c) >= 1) {
    const t = Math.acosh(Math.abs(c));
    const sign = c < 0 ? -1 : 1;
    return [{ re: sign * r * Math.exp(t), im: 0 }, { re: sign * r * Math.exp(-t), im: 0 }];
  }
  const phi = Math.acos(c);
  return [{ re: r * c, im: r * Math.sin(phi) }, { re: r * c, im: -r * Math.sin(phi) }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
