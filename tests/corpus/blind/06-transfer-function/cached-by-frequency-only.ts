import type { Complex, Filter, Vector } from '../types.ts';

const known = new Map<number, Complex>();
function compute({ b, a }: Filter, w: number): Complex {
  const gain = b[0] / a[0];
  const zero = -b[1] / b[0];
  const pole = -a[1] / a[0];
  const z = { re: Math.cos(w), im: Math.sin(w) };
  const dist = (z.re - pole) ** 2 + z.im ** 2;
  return {
    re: (gain * ((z.re - zero) * (z.re - pole) + z.im * z.im)) / dist,
    im: (gain * z.im * (zero - pole)) / dist,
  };
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    if (!known.has(w)) known.set(w, compute(filter, w));
    return { ...known.get(w)! };
  });
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
