import type { Complex } from '../types.ts';

function csqrt({ re, im }: Complex): Complex {
  const size = Math.hypot(re, im);
  const a = Math.sqrt((size + re) / 2);
  const b = Math.sqrt((size - re) / 2);
  return { re: a, im: im < 0 ? -b : b };
}

function csub(a: Complex, b: Complex): Complex {
  return { re: a.re - b.re, im: a.im - b.im };
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const h = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  const w = csqrt({ re: h * h - momentumCoeff, im: 0 });
  const first: Complex = { re: h + w.re, im: w.im };
  return [first, csub({ re: 2 * h, im: 0 }, first)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
