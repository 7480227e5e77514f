import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const step = (w: number): Complex => {
    const zr = Math.cos(w), zi = -Math.sin(w);
    const [p, q] = [b[0] + b[1] * zr, b[1] * zi];
    const [r, s] = [a[0] + a[1] * zr, a[1] * zi];
    const d = r * r + s * s;
    return { re: (p * r + q * s) / d, im: (q * r - p * s) / d };
  };
  return omega.map((w) => step(w));
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => {
    if (!v.re) return -Infinity;
    const ratio = v.im / v.re;
    return 20 * Math.log10(Math.abs(v.re) * Math.sqrt(1 + ratio * ratio));
  });
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
