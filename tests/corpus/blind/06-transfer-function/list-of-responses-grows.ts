import type { Complex, Filter, Vector } from '../types.ts';

let responses: Complex[] = [];
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  for (const w of omega) {
    const c = Math.cos(w), s = Math.sin(w);
    const p = filter.b[0] + filter.b[1] * c, q = -filter.b[1] * s;
    const r = filter.a[0] + filter.a[1] * c, t = -filter.a[1] * s;
    const n = r * r + t * t;
    responses.push({ re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return responses.slice();
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
