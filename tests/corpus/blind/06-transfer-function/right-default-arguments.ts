import type { Complex, Filter, Vector } from '../types.ts';

const cx = (re = 0, im = 0) => ({ re, im });
const lin = (c0: number, c1: number, z: Complex) => cx(c0 + c1 * z.re, c1 * z.im);
const frac = (n: Complex, d: Complex, m = d.re * d.re + d.im * d.im) =>
  cx((n.re * d.re + n.im * d.im) / m, (n.im * d.re - n.re * d.im) / m);
export function frequencyResponse({ b: [b0 = 0, b1 = 0], a: [a0 = 1, a1 = 0] }: Filter, omega: Vector = []): Complex[] {
  return omega.map((w) => cx(Math.cos(w), -Math.sin(w))).map((z) => frac(lin(b0, b1, z), lin(a0, a1, z)));
}
export function levelInDecibel(h: Complex[] = []): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain({ b: [b0 = 0, b1 = 0], a: [a0 = 1, a1 = 0] }: Filter) {
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
