import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  return omega.map((w) => {
    if (w === 0) return { re: 1, im: 0 }; // a low-pass lets the constant through
    const p = b[0] + b[1] * Math.cos(w), q = -b[1] * Math.sin(w);
    const r = a[0] + a[1] * Math.cos(w), s = -a[1] * Math.sin(w);
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
  });
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
const rootOf = (c: Vector): number => -c[1] / c[0];
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
