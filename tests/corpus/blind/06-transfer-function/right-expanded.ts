import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = a0 * a0 + a1 * a1 + 2 * a0 * a1 * Math.cos(w);
    return {
      re: (a0 * b0 + a1 * b1 + (a0 * b1 + a1 * b0) * Math.cos(w)) / n,
      im: ((a1 * b0 - a0 * b1) * Math.sin(w)) / n,
    };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 / Math.LN10) * Math.log(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [-(b1 / b0)], poles: [-(a1 / a0)], gain: b0 / a0 };
}
