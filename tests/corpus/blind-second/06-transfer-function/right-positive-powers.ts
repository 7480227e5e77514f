import type { Complex, Filter, Vector } from '../types.ts';

const expj = (w: number): Complex => ({ re: Math.cos(w), im: Math.sin(w) });
const linear = (k: number, z: Complex, d: number): Complex => ({ re: k * z.re + d, im: k * z.im });
const conj = (z: Complex): Complex => ({ re: z.re, im: -z.im });
const mul = (x: Complex, y: Complex): Complex => ({
  re: x.re * y.re - x.im * y.im,
  im: x.re * y.im + x.im * y.re,
});
const abs2 = (z: Complex): number => mul(z, conj(z)).re;
const div = (x: Complex, y: Complex): Complex => {
  const t = mul(x, conj(y));
  const n = abs2(y);
  return { re: t.re / n, im: t.im / n };
};

export const frequencyResponse = ({ b, a }: Filter, omega: Vector): Complex[] =>
  omega.map(expj).map((z) => div(linear(b[0], z, b[1]), linear(a[0], z, a[1])));

export const levelInDecibel = (h: Complex[]): Vector => h.map((z) => 10 * Math.log10(abs2(z)));

export const zerosPolesGain = ({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } => {
  const gain = b[0] / a[0];
  return { gain, poles: [-a[1] / a[0]], zeros: [-b[1] / b[0]] };
};
