import type { Complex, Filter, Vector } from '../types.ts';

const root = (c: Vector): number => -c[1] / c[0];

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [zeros, poles] = [filter.a, filter.b].map((c) => [root(c)]);
  return { zeros, poles, gain: filter.b[0] / filter.a[0] };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = { r: filter.b[0] + filter.b[1] * Math.cos(w), i: -filter.b[1] * Math.sin(w) };
    const d = { r: filter.a[0] + filter.a[1] * Math.cos(w), i: -filter.a[1] * Math.sin(w) };
    const dd = d.r * d.r + d.i * d.i;
    return { re: (n.r * d.r + n.i * d.i) / dd, im: (n.i * d.r - n.r * d.i) / dd };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 10 * Math.log10(x.re * x.re + x.im * x.im));
}
