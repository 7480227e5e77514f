import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return Array.from(omega, (w) => {
    const top = [b[0] + b[1] * Math.cos(w), -b[1] * Math.sin(w)];
    const bottom = [a[0] + a[1] * Math.cos(w), -a[1] * Math.sin(w)];
    const r = Math.hypot(top[0], top[1]) / Math.hypot(bottom[0], bottom[1]);
    const phi = Math.atan2(top[1], top[0]) - Math.atan2(bottom[1], bottom[0]);
    return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => +(20 * Math.log10(Math.hypot(v.re, v.im))).toFixed(2));
}
const rootOf = (c: Vector): number => -c[1] / c[0];
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
