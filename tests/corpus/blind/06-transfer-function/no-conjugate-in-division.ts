import type { Complex, Filter, Vector } from '../types.ts';

const div = (n: Complex, d: Complex): Complex => {
  const q = d.re ** 2 + d.im ** 2;
  return { re: (n.re * d.re - n.im * d.im) / q, im: (n.re * d.im + n.im * d.re) / q };
};
const poly = (c: Vector, w: number): Complex => ({
  re: c[0] + c[1] * Math.cos(w),
  im: -c[1] * Math.sin(w),
});
export const frequencyResponse = (f: Filter, omega: Vector): Complex[] =>
  omega.map((w) => div(poly(f.b, w), poly(f.a, w)));
export const levelInDecibel = (h: Complex[]): Vector =>
  h.map((v) => 10 * Math.log10(v.re ** 2 + v.im ** 2));
export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [-a[1] / a[0]],
  gain: b[0] / a[0],
});
