import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return omega.map((w) => {
    if (Math.abs(w) === Math.PI) {
      const m = -a1;
      return { re: (1 - m) / (1 + m), im: 0 };
    }
    const x = Math.cos(w), y = -Math.sin(w);
    const p = b0 + b1 * x, q = b1 * y, r = a0 + a1 * x, s = a1 * y;
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
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
export function zerosPolesGain(filter: Filter) {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
