import type { Complex } from '../types.ts';

function sumOfPoles(curvature: number, stepSize: number, m: number): number {
  return 1 + m - (1 - m) * curvature * stepSize;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = sumOfPoles(curvature, stepSize, momentumCoeff);
  const w = 2 * Math.sqrt(momentumCoeff);
  const d = (s - w) * (s + w);
  switch (Math.sign(d)) {
    case 1: {
      const r = Math.sqrt(d);
      return [{ re: 0.5 * (s - r), im: 0 }, { re: 0.5 * (s + r), im: 0 }];
    }
    case -1: {
      const r = Math.sqrt(-d);
      return [{ re: 0.5 * s, im: -0.5 * r }, { re: 0.5 * s, im: 0.5 * r }];
    }
    default:
      return [{ re: 0.5 * s, im: 0 }, { re: 0.5 * s, im: 0 }];
  }
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const ratio = (1 + momentumCoeff) / (1 - momentumCoeff);
  return (ratio * 2) / curvature;
}
