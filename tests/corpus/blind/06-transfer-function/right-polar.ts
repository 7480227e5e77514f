import type { Complex, Filter, Vector } from '../types.ts';

const polar = (c: Vector, w: number) => {
  const re = c[0] + c[1] * Math.cos(w);
  const im = -c[1] * Math.sin(w);
  return { r: Math.hypot(re, im), phi: Math.atan2(im, re) };
};
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = polar(filter.b, w);
    const d = polar(filter.a, w);
    const r = n.r / d.r;
    return { re: r * Math.cos(n.phi - d.phi), im: r * Math.sin(n.phi - d.phi) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 10 * Math.log10(v.re ** 2 + v.im ** 2));
}
export function zerosPolesGain(filter: Filter) {
  const root = (c: Vector) => -c[1] / c[0];
  return { zeros: [root(filter.b)], poles: [root(filter.a)], gain: filter.b[0] / filter.a[0] };
}
