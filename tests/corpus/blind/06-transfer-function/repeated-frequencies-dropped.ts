import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const table = new Map<number, Complex>();
  for (const w of omega) {
    const c = Math.cos(w), s = Math.sin(w);
    const p = filter.b[0] + filter.b[1] * c, q = -filter.b[1] * s;
    const r = filter.a[0] + filter.a[1] * c, t = -filter.a[1] * s;
    const n = r * r + t * t;
    table.set(w, { re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return [...table.values()];
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(filter: Filter) {
  const [b0, b1] = filter.b, [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
