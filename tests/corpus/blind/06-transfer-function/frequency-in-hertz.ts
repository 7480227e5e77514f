import type { Complex, Filter, Vector } from '../types.ts';

const TWO_PI = 2 * Math.PI;
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const H: Complex[] = [];
  for (let i = 0; i < omega.length; i++) {
    const w = TWO_PI * omega[i];
    const x = Math.cos(w);
    const y = -Math.sin(w);
    const p = filter.b[0] + filter.b[1] * x;
    const q = filter.b[1] * y;
    const r = filter.a[0] + filter.a[1] * x;
    const s = filter.a[1] * y;
    const n = r * r + s * s;
    H.push({ re: (p * r + q * s) / n, im: (q * r - p * s) / n });
  }
  return H;
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(f: Filter) {
  return { zeros: [-f.b[1] / f.b[0]], poles: [-f.a[1] / f.a[0]], gain: f.b[0] / f.a[0] };
}
