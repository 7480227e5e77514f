import type { Complex, Filter, Vector } from '../types.ts';

const round = (x: number): number => Math.round(x * 100) / 100;

export const frequencyResponse = ({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] => {
  const H: Complex[] = [];
  for (const w of omega) {
    const x = Math.cos(w);
    const y = Math.sin(w);
    const n = (a0 + a1 * x) ** 2 + (a1 * y) ** 2;
    const re = ((b0 + b1 * x) * (a0 + a1 * x) + b1 * y * a1 * y) / n;
    const im = ((b0 + b1 * x) * a1 * y - b1 * y * (a0 + a1 * x)) / n;
    H.push({ re, im });
  }
  return H;
};

export const levelInDecibel = (h: Complex[]): Vector => h.map((x) => round(20 * Math.log10(Math.hypot(x.re, x.im))));

export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
