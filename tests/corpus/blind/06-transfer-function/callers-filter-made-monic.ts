import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const half = w / 2;
    const p = (b[0] + b[1]) * Math.cos(half);
    const q = (b[0] - b[1]) * Math.sin(half);
    const r = (a[0] + a[1]) * Math.cos(half);
    const t = (a[0] - a[1]) * Math.sin(half);
    return { re: (p * r + q * t) / (r * r + t * t), im: (q * r - p * t) / (r * r + t * t) };
  });
}
const toDb = (amplitude: number): number => 20 * Math.log10(amplitude);
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => Math.hypot(value.re, value.im)).map(toDb);
}
function monic(c: any): number {
  const lead = c[0];
  for (let i = 0; i < c.length; i++) c[i] /= lead;
  return lead;
}
export function zerosPolesGain({ b, a }: Filter) {
  const gain = monic(b) / monic(a);
  return { zeros: [-b[1]], poles: [-a[1]], gain };
}
