import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const axis = [...omega].sort((u, v) => u - v);
  const result: Complex[] = [];
  for (const w of axis) {
    const zr = Math.cos(w), zi = -Math.sin(w);
    const nr = filter.b[0] + filter.b[1] * zr, ni = filter.b[1] * zi;
    const dr = filter.a[0] + filter.a[1] * zr, di = filter.a[1] * zi;
    const d = dr * dr + di * di;
    result.push({ re: (nr * dr + ni * di) / d, im: (ni * dr - nr * di) / d });
  }
  return result;
}
export function levelInDecibel(h: Complex[]): Vector {
  return Array.from(h, ({ re: x, im: y }) => 20 * Math.log10(Math.hypot(x, y)));
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({ zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 });
