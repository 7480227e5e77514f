import type { Complex } from '../types.ts';

/** |H| of the low-pass b = [1 − m, 0], a = [1, −m] at Ω. */
function response(m: number, omega: number): number {
  const re = 1 - m * Math.cos(omega);
  const im = m * Math.sin(omega);
  return (1 - m) / Math.hypot(re, im);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / (curvature * response(momentumCoeff, Math.PI));
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const b = (1 - momentumCoeff) * curvature * stepSize - (1 + momentumCoeff);
  const c = momentumCoeff;
  const delta = b * b - 4 * c;
  if (delta < 0) {
    return [
      { re: -0.5 * b, im: 0.5 * Math.sqrt(-delta) },
      { re: -0.5 * b, im: -0.5 * Math.sqrt(-delta) },
    ];
  }
  return [
    { re: -0.5 * (b + Math.sqrt(delta)), im: 0 },
    { re: -0.5 * (b - Math.sqrt(delta)), im: 0 },
  ];
}
