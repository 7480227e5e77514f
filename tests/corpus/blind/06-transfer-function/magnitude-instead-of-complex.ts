import type { Complex, Filter, Vector } from '../types.ts';

const absolute = (c: Vector, w: number) => Math.hypot(c[0] + c[1] * Math.cos(w), c[1] * Math.sin(w));
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => ({ re: absolute(filter.b, w) / absolute(filter.a, w), im: 0 }));
}
export function levelInDecibel(h: Complex[]): Vector {
  const levelList: number[] = [];
  for (let index = 0; index < h.length; index++) {
    const magnitudeOfH = Math.hypot(h[index].re, h[index].im);
    if (magnitudeOfH === 0) {
      levelList.push(-Infinity);
    } else {
      levelList.push(20 * Math.log10(magnitudeOfH));
    }
  }
  return levelList;
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
