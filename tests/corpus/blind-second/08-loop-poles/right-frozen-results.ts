import type { Complex } from '../types.ts';

interface Pole extends Complex {
  readonly magnitude: number;
}

function pole(re: number, im: number): Pole {
  return Object.freeze({ re, im, magnitude: Math.hypot(re, im) });
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Pole, Pole] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const w = Math.sqrt(Math.abs(d)) / 2;
  return Object.freeze(
    d < 0 ? [pole(s / 2, w), pole(s / 2, -w)] : [pole(s / 2 + w, 0), pole(s / 2 - w, 0)],
  ) as readonly [Pole, Pole];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
