import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const zr = Math.cos(w);
    const zi = -Math.sin(w);
    const nr = filter.b[0] + filter.b[1] * zr;
    const ni = filter.b[1] * zi;
    const dr = filter.a[0] + filter.a[1] * zr;
    const di = filter.a[1] * zi;
    const q = 1 / (dr * dr + di * di);
    return { re: q * (nr * dr + ni * di), im: q * (ni * dr - nr * di) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
