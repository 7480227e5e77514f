import type { Complex, Filter, Vector } from '../types.ts';

namespace Complexes {
  export const times = (x: Complex, y: Complex): Complex => ({
    re: x.re * y.re - x.im * y.im,
    im: x.re * y.im + x.im * y.re,
  });
  export const over = (x: Complex, y: Complex): Complex => {
    const n = y.re * y.re + y.im * y.im;
    const t = times(x, y);
    return { re: t.re / n, im: t.im / n };
  };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const at = ([c0, c1]: Vector, w: number): Complex => ({ re: c0 + c1 * Math.cos(w), im: -c1 * Math.sin(w) });
  return omega.map((w) => Complexes.over(at(filter.b, w), at(filter.a, w)));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
