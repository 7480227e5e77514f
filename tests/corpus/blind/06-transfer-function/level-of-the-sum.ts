import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  function H(w: number): Complex {
    const x = Math.cos(-w);
    const y = Math.sin(-w);
    const r = filter.a[0] + filter.a[1] * x;
    const s = filter.a[1] * y;
    const p = filter.b[0] + filter.b[1] * x;
    const q = filter.b[1] * y;
    return { re: (p * r + q * s) / (r ** 2 + s ** 2), im: (q * r - p * s) / (r ** 2 + s ** 2) };
  }
  return omega.map(H);
}
export function levelInDecibel(h: Complex[]): Vector {
  const magnitude = (v: Complex) => Math.abs(v.re) + Math.abs(v.im);
  return h.map((v) => 20 * Math.log10(magnitude(v)));
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
