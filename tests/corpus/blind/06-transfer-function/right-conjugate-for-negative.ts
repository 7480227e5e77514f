import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const positive = (w: number): Complex => {
    const zr = Math.cos(w);
    const zi = -Math.sin(w);
    const nr = filter.b[0] + zr * filter.b[1];
    const ni = zi * filter.b[1];
    const dr = filter.a[0] + zr * filter.a[1];
    const di = zi * filter.a[1];
    const m = dr * dr + di * di;
    return { re: (nr * dr + ni * di) / m, im: (ni * dr - nr * di) / m };
  };
  return omega.map((w) => {
    const H = positive(Math.abs(w));
    return w < 0 ? { re: H.re, im: -H.im } : H;
  });
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
