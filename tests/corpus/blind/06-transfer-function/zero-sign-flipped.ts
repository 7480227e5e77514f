import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(f: Filter, omega: Vector): Complex[] {
  const h: Complex[] = [];
  let i = 0;
  while (i < omega.length) {
    const C = Math.cos(omega[i]), S = Math.sin(omega[i]);
    const p = f.b[0] + f.b[1] * C, q = -(f.b[1] * S);
    const r = f.a[0] + f.a[1] * C, s = -(f.a[1] * S);
    const w = r * r + s * s;
    h[i++] = { re: (p * r + q * s) / w, im: (q * r - p * s) / w };
  }
  return h;
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain(f: Filter) {
  const root = (c: Vector) => -c[1] / c[0];
  return { zeros: [f.b[1] / f.b[0]], poles: [root(f.a)], gain: f.b[0] / f.a[0] };
}
