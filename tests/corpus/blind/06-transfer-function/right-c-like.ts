import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  let i: number, c: number, s: number, p: number, q: number, r: number, t: number, n: number;
  const out: Complex[] = [];
  for (i = 0; i < omega.length; i++) {
    c = Math.cos(omega[i]); s = Math.sin(omega[i]);
    p = filter.b[0] + filter.b[1] * c; q = -filter.b[1] * s;
    r = filter.a[0] + filter.a[1] * c; t = -filter.a[1] * s;
    n = r * r + t * t;
    out[i] = { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  }
  return out;
}
export function levelInDecibel(h: Complex[]): Vector {
  let i: number, e: number;
  const out: number[] = [];
  for (i = 0; i < h.length; i++) {
    e = h[i].re * h[i].re + h[i].im * h[i].im;
    out[i] = 10 * Math.log10(e);
  }
  return out;
}
export function zerosPolesGain(filter: Filter) {
  let z: number, p: number, k: number;
  z = -filter.b[1] / filter.b[0];
  p = -filter.a[1] / filter.a[0];
  k = filter.b[0] / filter.a[0];
  return { zeros: [z], poles: [p], gain: k };
}
