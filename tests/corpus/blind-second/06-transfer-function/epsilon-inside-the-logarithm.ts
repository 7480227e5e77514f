import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] =>
  Array.from(omega, (w) => {
    const e = { re: Math.cos(w), im: -Math.sin(w) };
    const n = { re: filter.b[0] + filter.b[1] * e.re, im: filter.b[1] * e.im };
    const d = { re: filter.a[0] + filter.a[1] * e.re, im: filter.a[1] * e.im };
    const dd = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / dd, im: (n.im * d.re - n.re * d.im) / dd };
  });

export const levelInDecibel = (h: Complex[]): Vector =>
  h.map((x) => 20 * Math.log10(Math.sqrt(x.re ** 2 + x.im ** 2) + Number.EPSILON));

export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [-a[1] / a[0]],
  gain: b[0] / a[0],
});
