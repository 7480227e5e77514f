import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = (f: Filter, omega: Vector): Complex[] =>
  omega.reduce<Complex[]>((list, w) => {
    const z = [Math.cos(w), Math.sin(w)];
    const [p, q] = [f.b[0] + f.b[1] * z[0], -f.b[1] * z[1]];
    const [r, s] = [f.a[0] + f.a[1] * z[0], -f.a[1] * z[1]];
    const n = r * r + s * s;
    return [...list, { re: (p * r + q * s) / n, im: (q * r - p * s) / n }];
  }, []);
export const levelInDecibel = (h: Complex[]): Vector =>
  h.reduce<number[]>((list, { re, im }) => list.concat(20 * Math.log10(Math.hypot(re, im))), []);
export const zerosPolesGain = (f: Filter) => {
  const quotient = (c: Vector) => [-c[1] / c[0]];
  return { zeros: quotient(f.b), poles: quotient(f.a), gain: f.b[0] / f.a[0] };
};
