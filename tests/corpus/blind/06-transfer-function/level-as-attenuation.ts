import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => {
  const evalAt = (c: Vector, w: number) => ({ re: c[0] + c[1] * Math.cos(w), im: -c[1] * Math.sin(w) });
  return omega.map((w) => {
    const n = evalAt(filter.b, w);
    const d = evalAt(filter.a, w);
    const m2 = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / m2, im: (n.im * d.re - n.re * d.im) / m2 };
  });
};
export const levelInDecibel = (h: Complex[]): Vector => h.map((v) => -20 * Math.log10(Math.hypot(v.re, v.im)));
export const zerosPolesGain = (f: Filter) => ({ zeros: [-f.b[1] / f.b[0]], poles: [-f.a[1] / f.a[0]], gain: f.b[0] / f.a[0] });
