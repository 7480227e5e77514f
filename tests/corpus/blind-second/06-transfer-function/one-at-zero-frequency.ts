import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    if (w === 0) {
      // a constant passes unchanged
      return { re: 1, im: 0 };
    }
    const nr = filter.b[0] + filter.b[1] * Math.cos(w);
    const ni = -filter.b[1] * Math.sin(w);
    const dr = filter.a[0] + filter.a[1] * Math.cos(w);
    const di = -filter.a[1] * Math.sin(w);
    const d = dr * dr + di * di;
    return { re: (nr * dr + ni * di) / d, im: (ni * dr - nr * di) / d };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
