import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = ({ b, a }: Filter, omega: Vector): Complex[] =>
  omega.map((w) => {
    const z = { re: Math.cos(w), im: Math.sin(w) };
    const n = { re: b[0] * z.re + b[1], im: b[0] * z.im };
    const d = { re: a[0] * z.re + a[1], im: a[0] * z.im };
    const dd = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / dd, im: (n.im * d.re - n.re * d.im) / dd };
  });

export const levelInDecibel = (h: Complex[]): Vector => {
  const levels: number[] = [];
  let i = 0;
  do {
    const { re, im } = h[i] ?? { re: 0, im: 0 };
    levels.push(20 * Math.log10(Math.hypot(re, im)));
    i++;
  } while (i < h.length);
  return levels;
};

export const zerosPolesGain = ({ b, a }: Filter) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] });
