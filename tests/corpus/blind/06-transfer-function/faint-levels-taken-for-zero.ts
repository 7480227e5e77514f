import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const result = new Array<Complex>(omega.length);
  for (let i = 0; i < omega.length; ++i) {
    const c = Math.cos(omega[i]), s = Math.sin(omega[i]);
    const p = b[0] + b[1] * c, q = -b[1] * s, r = a[0] + a[1] * c, t = -a[1] * s;
    const n = r * r + t * t;
    result[i] = { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  }
  return result;
}
function level(v: Complex): number {
  const m = Math.sqrt(v.re * v.re + v.im * v.im);
  if (m < 1e-50) return Number.NEGATIVE_INFINITY;
  return 20 * Math.log10(m);
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(level);
}
const rootOf = (c: Vector): number => -c[1] / c[0];
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
