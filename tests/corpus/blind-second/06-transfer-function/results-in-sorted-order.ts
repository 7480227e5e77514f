import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const grid = [...omega].sort((x, y) => x - y);
  const H: Complex[] = [];
  for (const w of grid) {
    const p = filter.b[0] + filter.b[1] * Math.cos(w);
    const q = -filter.b[1] * Math.sin(w);
    const r = filter.a[0] + filter.a[1] * Math.cos(w);
    const s = -filter.a[1] * Math.sin(w);
    H.push({ re: (p * r + q * s) / (r * r + s * s), im: (q * r - p * s) / (r * r + s * s) });
  }
  return H;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
