// Functions with rest parameters, which are called with spread lists and call themselves; values are collected on the way.
import type { Complex, Filter, Vector } from '../types.ts';

function valueAt({ b: [b0, b1], a: [a0, a1] }: Filter, w: number): Complex {
  const [c, s] = [Math.cos(w), Math.sin(w)];
  const power = a0 ** 2 + a1 ** 2 + 2 * a0 * a1 * c;
  return { re: (a0 * b0 + a1 * b1 + (a0 * b1 + a1 * b0) * c) / power, im: ((a1 * b0 - a0 * b1) * s) / power };
}

function responses(filter: Filter, done: Complex[], ...omega: Vector): Complex[] {
  const [w, ...left] = omega;
  return omega.length === 0 ? done : responses(filter, [...done, valueAt(filter, w)], ...left);
}

function levels(done: number[], ...h: Complex[]): number[] {
  const [value, ...left] = h;
  return h.length === 0 ? done : levels([...done, 20 * Math.log10(Math.hypot(value.re, value.im))], ...left);
}

export const frequencyResponse = (filter: Filter, omega: Vector) => responses(filter, [], ...omega);
export const levelInDecibel = (h: readonly Complex[]) => levels([], ...h);

export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
