import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [x, y] = [Math.cos(w), -Math.sin(w)];
    const [u, v] = [filter.b[0] + filter.b[1] * x, filter.b[1] * y];
    const [g, h2] = [filter.a[0] + filter.a[1] * x, filter.a[1] * y];
    const length = Math.hypot(g, h2);
    return { re: (u * g + v * h2) / length, im: (v * g - u * h2) / length };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
