// Both polynomials multiplied by z, so that z = e^(jΩ) itself is put in; the division is done per frequency.
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const z = { re: Math.cos(w), im: Math.sin(w) };
    const above = { re: b[0] * z.re + b[1], im: b[0] * z.im };
    const below = { re: a[0] * z.re + a[1], im: a[0] * z.im };
    const scale = 1 / (below.re ** 2 + below.im ** 2);
    return {
      re: scale * (above.re * below.re + above.im * below.im),
      im: scale * (above.im * below.re - above.re * below.im),
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => (20 * Math.log(Math.hypot(value.re, value.im))) / Math.LN10);
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const root = (c: Vector) => [0 - c[1] / c[0]];
  return { zeros: root(b), poles: root(a), gain: b[0] / a[0] };
}
