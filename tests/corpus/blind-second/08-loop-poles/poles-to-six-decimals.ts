import type { Complex } from '../types.ts';

const DIGITS = 6;
const tidy = ({ re, im }: Complex): Complex => {
  const f = 10 ** DIGITS;
  return { re: Math.round(re * f) / f, im: Math.round(im * f) / f };
};

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const trace = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const delta = trace * trace - 4 * momentumCoeff;
  if (delta < 0) {
    const p: Complex = { re: trace / 2, im: Math.sqrt(-delta) / 2 };
    return [tidy(p), tidy({ re: p.re, im: -p.im })];
  }
  return [tidy({ re: (trace + Math.sqrt(delta)) / 2, im: 0 }), tidy({ re: (trace - Math.sqrt(delta)) / 2, im: 0 })];
}

const plainLimit = (curvature: number): number => 2 / curvature;

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (plainLimit(curvature) * (1 + momentumCoeff)) / (1 - momentumCoeff);
}
