import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const table = new Map<number, Complex>();
  for (const w of omega) {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const [p, q] = [filter.b[0] + filter.b[1] * c, -filter.b[1] * s];
    const [r, t] = [filter.a[0] + filter.a[1] * c, -filter.a[1] * s];
    const n = r * r + t * t;
    table.set(w, { re: (p * r + q * t) / n, im: (q * r - p * t) / n });
  }
  return [...table.values()];
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
