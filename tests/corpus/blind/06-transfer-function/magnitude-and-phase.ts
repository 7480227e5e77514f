import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const H: Complex[] = [];
  for (const w of omega) {
    const p = filter.b[0] + filter.b[1] * Math.cos(w), q = -filter.b[1] * Math.sin(w);
    const r = filter.a[0] + filter.a[1] * Math.cos(w), s = -filter.a[1] * Math.sin(w);
    const magnitude = Math.hypot(p, q) / Math.hypot(r, s);
    const phase = Math.atan2(q, p) - Math.atan2(s, r);
    H.push({ re: magnitude, im: phase });
  }
  return H;
}
const toDb = (amplitude: number): number => 20 * Math.log10(amplitude);
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => Math.hypot(value.re, value.im)).map(toDb);
}
export function zerosPolesGain(f: Filter) {
  return { zeros: [-f.b[1] / f.b[0]], poles: [-f.a[1] / f.a[0]], gain: f.b[0] / f.a[0] };
}
