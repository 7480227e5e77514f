import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] {
  return omega.map((w): Complex => {
    if (w === 0) return { re: (b0 + b1) / (a0 + a1), im: 0 };
    if (Math.abs(w) === Math.PI) return { re: (b0 - b1) / (a0 - a1), im: 0 };
    const c = Math.cos(w), s = Math.sin(w);
    const p = b0 + b1 * c, q = -b1 * s, r = a0 + a1 * c, t = -a1 * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  if (h.length === 0) return [];
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [b1 === 0 ? 0 : -b1 / b0], poles: [a1 === 0 ? 0 : -a1 / a0], gain: b0 / a0 };
}
