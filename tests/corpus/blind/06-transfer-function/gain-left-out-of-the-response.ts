import type { Complex, Filter, Vector } from '../types.ts';

export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { zeros: [q], poles: [p] } = zerosPolesGain(filter);
  return omega.map((w) => {
    const x = Math.cos(w), y = Math.sin(w);
    const n = (x - p) ** 2 + y ** 2;
    return { re: ((x - q) * (x - p) + y * y) / n, im: (y * (x - p) - (x - q) * y) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return Array.from(h, ({ re: x, im: y }) => 20 * Math.log10(Math.hypot(x, y)));
}
