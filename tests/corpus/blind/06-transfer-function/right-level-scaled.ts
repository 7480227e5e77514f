import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const respond = (w: number): Complex => {
    const c = Math.cos(w), s = Math.sin(w);
    const [p, q] = [b[0] + b[1] * c, -b[1] * s];
    const [r, t] = [a[0] + a[1] * c, -a[1] * s];
    const size = Math.hypot(r, t);
    const [er, ei] = [r / size, t / size];
    return { re: (p * er + q * ei) / size, im: (q * er - p * ei) / size };
  };
  return omega.map(respond);
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const [small, large] = [Math.abs(re), Math.abs(im)].sort((x, y) => x - y);
    if (large === 0) return -Infinity;
    return 20 * Math.log10(large) + (10 * Math.log1p((small / large) ** 2)) / Math.LN10;
  });
}
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
