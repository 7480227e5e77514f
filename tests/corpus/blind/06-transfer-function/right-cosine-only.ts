import type { Complex, Filter, Vector } from '../types.ts';

const sine = (w: number) => Math.cos(w - Math.PI / 2);
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const z1 = { re: Math.cos(w), im: -sine(w) };
    const B = { re: b[0] + b[1] * z1.re, im: b[1] * z1.im };
    const A = { re: a[0] + a[1] * z1.re, im: a[1] * z1.im };
    const A2 = A.re * A.re + A.im * A.im;
    return { re: (B.re * A.re + B.im * A.im) / A2, im: (B.im * A.re - B.re * A.im) / A2 };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
