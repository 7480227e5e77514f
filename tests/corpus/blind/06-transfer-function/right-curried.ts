import type { Complex, Filter, Vector } from '../types.ts';

const respondWith = ({ b, a }: Filter) => (w: number): Complex => {
  const c = Math.cos(w), s = Math.sin(w);
  const D = (a[0] + a[1] * c) ** 2 + (a[1] * s) ** 2;
  const re = (b[0] + b[1] * c) * (a[0] + a[1] * c) + b[1] * a[1] * s * s;
  const im = (b[0] + b[1] * c) * a[1] * s - b[1] * s * (a[0] + a[1] * c);
  return { re: re / D, im: im / D };
};
const compose = <A, B, R>(f: (x: B) => R, g: (x: A) => B) => (x: A): R => f(g(x));
const magnitude = (v: Complex): number => Math.hypot(v.re, v.im);
const decibel = (m: number): number => 20 * Math.log10(m);
const level = compose(decibel, magnitude);
export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => omega.map((w) => respondWith(filter)(w));
export const levelInDecibel = (h: Complex[]): Vector => h.map((v) => level(v));
export const zerosPolesGain = ({ b, a }: Filter) => Object.freeze({ zeros: Object.freeze([-b[1] / b[0]]), poles: Object.freeze([-a[1] / a[0]]), gain: b[0] / a[0] });
