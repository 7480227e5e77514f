import type { Complex, Filter, Vector } from '../types.ts';

type C = Complex;
const add = (u: C, v: C): C => ({ re: u.re + v.re, im: u.im + v.im });
const mul = (u: C, v: C): C => ({ re: u.re * v.re - u.im * v.im, im: u.re * v.im + u.im * v.re });
const conj = ({ re, im }: C): C => ({ re, im: -im });
const norm = ({ re, im }: C): number => re * re + im * im;
const div = (u: C, v: C): C => {
  const w = mul(u, conj(v));
  return { re: w.re / norm(v), im: w.im / norm(v) };
};
const real = (re: number): C => ({ re, im: 0 });
const horner = (c: Vector, z: C): C => c.reduceRight<C>((acc, k) => add(mul(acc, z), real(k)), real(0));
export const frequencyResponse = (f: Filter, omega: Vector): Complex[] =>
  omega.map((w) => ({ re: Math.cos(w), im: -Math.sin(w) })).map((z1) => div(horner(f.b, z1), horner(f.a, z1)));
export const levelInDecibel = (h: Complex[]): Vector => h.map(norm).map((power) => 10 * Math.log10(power));
export const zerosPolesGain = ({ b, a }: Filter) => {
  const [zeros, poles] = [b, a].map(([c0, c1]) => [-c1 / c0]);
  return { zeros, poles, gain: b[0] / a[0] };
};
