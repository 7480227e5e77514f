import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const b = filter.b.map((v) => v / filter.a[0]);
  const a1 = filter.a[1] / filter.a[0];
  return omega.map((w) => {
    const cos = Math.cos(w);
    const sin = Math.sin(w);
    const den = { re: 1 + a1 * cos, im: -a1 * sin };
    const num = { re: b[0] + b[1] * cos, im: -b[1] * sin };
    const n = den.re ** 2 + den.im ** 2;
    return { re: (num.re * den.re + num.im * den.im) / n, im: (num.im * den.re - num.re * den.im) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log2(Math.hypot(v.re, v.im))) / Math.log2(10));
}
export function zerosPolesGain(filter: Filter) {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [b1 ? -b1 / b0 : 0], poles: [a1 ? -a1 / a0 : 0], gain: b0 / a0 };
}
