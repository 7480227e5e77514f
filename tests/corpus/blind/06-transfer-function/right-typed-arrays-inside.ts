import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const n = omega.length;
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const c = Math.cos(omega[i]);
    const s = -Math.sin(omega[i]);
    const r = filter.a[0] + filter.a[1] * c;
    const t = filter.a[1] * s;
    const p = filter.b[0] + filter.b[1] * c;
    const q = filter.b[1] * s;
    const d = r * r + t * t;
    re[i] = (p * r + q * t) / d;
    im[i] = (q * r - p * t) / d;
  }
  return Array.from(re, (v, i) => ({ re: v, im: im[i] }));
}
export function levelInDecibel(h: Complex[]) {
  return Float64Array.from(h, (v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(filter: Filter) {
  return {
    zeros: Float64Array.of(-filter.b[1] / filter.b[0]),
    poles: Float64Array.of(-filter.a[1] / filter.a[0]),
    gain: filter.b[0] / filter.a[0],
  };
}
