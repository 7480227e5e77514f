import type { Complex } from '../types.ts';

const USUAL = 0.9;

export function loopPoles(curvature: number, stepSize: number, momentumCoeff?: number): readonly [Complex, Complex] {
  const m = momentumCoeff || USUAL;
  const trace = 1 + m - (1 - m) * curvature * stepSize;
  const delta = trace * trace - 4 * m;
  if (delta < 0) {
    return [
      { re: trace / 2, im: Math.sqrt(-delta) / 2 },
      { re: trace / 2, im: -Math.sqrt(-delta) / 2 },
    ];
  }
  return [
    { re: (trace + Math.sqrt(delta)) / 2, im: 0 },
    { re: (trace - Math.sqrt(delta)) / 2, im: 0 },
  ];
}

export function largestStableStepSize(curvature: number, momentumCoeff?: number): number {
  const m = momentumCoeff || USUAL;
  return (2 * (1 + m)) / ((1 - m) * curvature);
}
