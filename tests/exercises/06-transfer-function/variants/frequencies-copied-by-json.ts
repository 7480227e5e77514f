// The list is copied by way of JSON for each of its values, before one of them is used.
import type { Complex, Filter, Vector } from '../types.ts';

const copyOf = <T>(list: readonly T[]): T[] => JSON.parse(JSON.stringify(list));

export const frequencyResponse = ({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] =>
  omega.map((_, k) => {
    const w = copyOf(omega)[k];
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const power = (a0 + a1 * c) ** 2 + (a1 * s) ** 2;
    const re = ((b0 + b1 * c) * (a0 + a1 * c) + b1 * a1 * s ** 2) / power;
    return { re, im: ((b0 + b1 * c) * a1 * s - b1 * s * (a0 + a1 * c)) / power };
  });

export const levelInDecibel = (h: readonly Complex[]): number[] =>
  h.map((_, k) => {
    const { re, im } = copyOf(h)[k];
    return 20 * Math.log10(Math.hypot(re, im));
  });

export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
