import type { Complex, Filter, Vector } from '../types.ts';

const cosines: { [key: string]: { c: number; s: number } } = {};

function lookup(w: number): { c: number; s: number } {
  const key = w.toFixed(4);
  cosines[key] ??= { c: Math.cos(w), s: Math.sin(w) };
  return cosines[key];
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  return omega.map((w) => {
    const { c, s } = lookup(w);
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const p = b[0] + b[1] * c;
    const q = -b[1] * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
