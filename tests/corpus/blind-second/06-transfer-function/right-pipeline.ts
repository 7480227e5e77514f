import type { Complex, Filter, Vector } from '../types.ts';

const pipe = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a));
const delay = (w: number): Complex => ({ re: Math.cos(w), im: -Math.sin(w) });
const affine = ([c0, c1]: Vector) => (z: Complex): Complex => ({ re: c0 + c1 * z.re, im: c1 * z.im });
const energy = ({ re, im }: Complex): number => re * re + im * im;
const ratio = (f: (z: Complex) => Complex, g: (z: Complex) => Complex) => (z: Complex): Complex => {
  const [x, y] = [f(z), g(z)];
  const e = energy(y);
  return { re: (x.re * y.re + x.im * y.im) / e, im: (x.im * y.re - x.re * y.im) / e };
};
const bel = (power: number): number => Math.log10(power);
const timesTen = (x: number): number => 10 * x;

export const frequencyResponse = ({ b, a }: Filter, omega: Vector): Complex[] =>
  omega.map(pipe(delay, ratio(affine(b), affine(a))));

export const levelInDecibel = (h: Complex[]): Vector => h.map(pipe(pipe(energy, bel), timesTen));

const solve = ([leading, constant]: Vector): Vector => [constant].map((c) => -c / leading);
export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: solve(b),
  poles: solve(a),
  gain: b[0] / a[0],
});
