import type { Complex, Filter, Vector } from '../types.ts';

type Response = (w: number) => Complex;

function transferFunction({ b: [b0, b1], a: [a0, a1] }: Filter): Response {
  // |a0 + a1 e^-jw|^2 = a0^2 + a1^2 + 2 a0 a1 cos w, and likewise numerator times conjugate
  const evenDen = a0 * a0 + a1 * a1;
  const oddDen = 2 * a0 * a1;
  const evenNum = b0 * a0 + b1 * a1;
  const oddNum = b0 * a1 + b1 * a0;
  const sine = b0 * a1 - b1 * a0;
  return (w) => {
    const c = Math.cos(w);
    const n = evenDen + oddDen * c;
    return { re: (evenNum + oddNum * c) / n, im: (sine * Math.sin(w)) / n };
  };
}

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => omega.map(transferFunction(filter));

const decibel = (magnitude: number): number => 20 * Math.log10(magnitude);
export const levelInDecibel = (h: Complex[]): Vector => h.map((x) => decibel(Math.hypot(x.re, x.im)));

export const zerosPolesGain = (filter: Filter): { zeros: Vector; poles: Vector; gain: number } => {
  const root = ([leading, constant]: Vector): Vector => [-constant / leading];
  return { zeros: root(filter.b), poles: root(filter.a), gain: filter.b[0] / filter.a[0] };
};
