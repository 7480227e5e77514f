import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const todo = [...omega].reverse();
  const done: Complex[] = [];
  while (todo.length > 0) {
    const w = todo.pop()!;
    const c = Math.cos(w), s = Math.sin(w);
    const p = filter.b[0] + filter.b[1] * c, q = -(filter.b[1] * s);
    const r = filter.a[0] + filter.a[1] * c, t = -(filter.a[1] * s);
    const n = r * r + t * t;
    done.push({ re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return done;
}
export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  let i = -1;
  while (++i < h.length) out.push(20 * Math.log10(Math.hypot(h[i].re, h[i].im)));
  return out;
}
export function zerosPolesGain(filter: Filter) {
  const zeros: number[] = [];
  const poles: number[] = [];
  zeros.push(-filter.b[1] / filter.b[0]);
  poles.push(-filter.a[1] / filter.a[0]);
  return { zeros, poles, gain: filter.b[0] / filter.a[0] };
}
