import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b: [b0, b1], a: [a0, a1] } = filter;
  return omega.map((w) => {
    const e = [Math.cos(w), -Math.sin(w)];
    const u = [b0 + b1 * e[0], b1 * e[1]];
    const v = [a0 + a1 * e[0], a1 * e[1]];
    const n = v[0] * v[0] + v[1] * v[1];
    return { re: (u[0] * v[0] + u[1] * v[1]) / n, im: (u[1] * v[0] - u[0] * v[1]) / n };
  });
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
export function zerosPolesGain({ b: [b0, b1], a: [a0, a1] }: Filter) {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: Math.abs(b0 / a0) };
}
