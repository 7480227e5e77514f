import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const b0 = filter.b[0];
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    const re = a0 + a1 * Math.cos(w);
    const im = -a1 * Math.sin(w);
    const d = re * re + im * im;
    return { re: (b0 * re) / d, im: (-b0 * im) / d };
  });
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
export function zerosPolesGain(filter: Filter) {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
