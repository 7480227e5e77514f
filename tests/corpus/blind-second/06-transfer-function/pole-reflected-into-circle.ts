import type { Complex, Filter, Vector } from '../types.ts';

/** makes a filter stable */
const stabilise = (pole: number): number => (Math.abs(pole) > 1 ? 1 / pole : pole);

export const frequencyResponse = ({ b, a }: Filter, omega: Vector): Complex[] =>
  omega.map((w) => {
    const n = [b[0] + b[1] * Math.cos(w), -b[1] * Math.sin(w)];
    const d = [a[0] + a[1] * Math.cos(w), -a[1] * Math.sin(w)];
    const dd = d[0] * d[0] + d[1] * d[1];
    return { re: (n[0] * d[0] + n[1] * d[1]) / dd, im: (n[1] * d[0] - n[0] * d[1]) / dd };
  });

export const levelInDecibel = (h: Complex[]): Vector => h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));

export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [stabilise(-a[1] / a[0])],
  gain: b[0] / a[0],
});
