import type { Complex } from '../types.ts';

function csqrt({ re, im }: Complex): Complex {
  const r = Math.hypot(re, im);
  const u = Math.sqrt((r + Math.abs(re)) / 2);
  if (u === 0) return { re: 0, im: 0 };
  const v = Math.abs(im) / (2 * u);
  return re >= 0 ? { re: u, im: im < 0 ? -v : v } : { re: v, im: im < 0 ? -u : u };
}

const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
const neg = (a: Complex): Complex => ({ re: -a.re, im: -a.im });
const halve = (a: Complex): Complex => ({ re: a.re / 2, im: a.im / 2 });

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s: Complex = { re: 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, im: 0 };
  const w = csqrt({ re: s.re * s.re - 4 * momentumCoeff, im: 0 });
  return [halve(add(s, w)), halve(add(s, neg(w)))];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / (curvature * (1 - momentumCoeff));
}
