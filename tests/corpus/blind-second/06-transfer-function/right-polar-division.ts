import type { Complex, Filter, Vector } from '../types.ts';

interface Polar { r: number; phi: number }

function polar(c0: number, c1: number, w: number): Polar {
  const re = c0 + c1 * Math.cos(w);
  const im = -c1 * Math.sin(w);
  return { r: Math.hypot(re, im), phi: Math.atan2(im, re) };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = polar(filter.b[0], filter.b[1], w);
    const d = polar(filter.a[0], filter.a[1], w);
    const r = n.r / d.r;
    const phi = n.phi - d.phi;
    return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  const LN10_OVER_20 = Math.LN10 / 20;
  return h.map((x) => Math.log(Math.hypot(x.re, x.im)) / LN10_OVER_20);
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const root = (c: Vector) => [-c[1] / c[0]];
  return { zeros: root(filter.b), poles: root(filter.a), gain: filter.b[0] / filter.a[0] };
}
