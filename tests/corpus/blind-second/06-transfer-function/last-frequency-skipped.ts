import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  const last = omega.length - 1;
  for (let k = 0; k < last; k++) {
    const w = omega[k];
    const r = filter.a[0] + filter.a[1] * Math.cos(w);
    const s = -filter.a[1] * Math.sin(w);
    const p = filter.b[0] + filter.b[1] * Math.cos(w);
    const q = -filter.b[1] * Math.sin(w);
    out.push({ re: (p * r + q * s) / (r * r + s * s), im: (q * r - p * s) / (r * r + s * s) });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (let k = 0; k < h.length; k++) out.push(20 * Math.log10(Math.hypot(h[k].re, h[k].im)));
  return out;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
