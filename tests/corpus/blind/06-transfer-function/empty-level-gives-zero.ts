import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const p = b[0] + b[1] * Math.cos(w), q = -b[1] * Math.sin(w);
    const r = a[0] + a[1] * Math.cos(w), s = -a[1] * Math.sin(w);
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  if (h.length === 0) return [0];
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
