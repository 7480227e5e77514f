import type { Complex, Filter, Vector } from '../types.ts';

function* responses({ b, a }: Filter, omega: Vector) {
  for (const w of omega) {
    const z = { re: Math.cos(w), im: -Math.sin(w) };
    const N = { re: b[0] + b[1] * z.re, im: b[1] * z.im };
    const D = { re: a[0] + a[1] * z.re, im: a[1] * z.im };
    const k = 1 / (D.re * D.re + D.im * D.im);
    yield { re: k * (N.re * D.re + N.im * D.im), im: k * (N.im * D.re - N.re * D.im) };
  }
}
function* levels(h: Complex[]) {
  for (const { re, im } of h) yield 20 * Math.log10(Math.hypot(re, im));
}
export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => [...responses(filter, omega)];
export const levelInDecibel = (h: Complex[]): Vector => [...levels(h)];
export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: [-b[1] / b[0]],
  poles: [-a[1] / a[0]],
  gain: b[0] / a[0],
});
