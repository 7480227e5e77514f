import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(f: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w), s = Math.sin(w);
    const n = f.a[0] ** 2 + f.a[1] ** 2 + 2 * f.a[0] * f.a[1] * c;
    const re = f.a[0] * f.b[0] + f.a[1] * f.b[1] + (f.a[0] * f.b[1] + f.a[1] * f.b[0]) * c;
    const im = (f.a[1] * f.b[0] - f.a[0] * f.b[1]) * s;
    return { re: re / n, im: im / n };
  });
}
const TINY = 1e-12;
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im) + TINY));
}
export function zerosPolesGain(f: Filter) {
  return { zeros: [-f.b[1] / f.b[0]], poles: [-f.a[1] / f.a[0]], gain: f.b[0] / f.a[0] };
}
