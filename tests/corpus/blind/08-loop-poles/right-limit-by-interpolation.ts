import type { Complex } from '../types.ts';

function coefficientS(x: number, m: number): number {
  return 1 + m - (1 - m) * x;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const f = (x: number) => 1 + coefficientS(x, momentumCoeff) + momentumCoeff;
  const x0 = 0;
  const x1 = 1 / (1 - momentumCoeff); // far enough for a good slope
  const y0 = f(x0);
  const y1 = f(x1);
  const x = x0 - (y0 * (x1 - x0)) / (y1 - y0);
  return x / curvature;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = coefficientS(curvature * stepSize, momentumCoeff);
  const d = s * s - 4 * momentumCoeff;
  const pair: [Complex, Complex] =
    d < 0
      ? [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }]
      : [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
  return pair;
}
