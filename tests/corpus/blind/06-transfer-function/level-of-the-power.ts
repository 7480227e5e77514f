import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((omegaK) => {
    const co = Math.cos(omegaK), si = Math.sin(omegaK);
    const zr = b[0] + b[1] * co, zi = -b[1] * si, nr = a[0] + a[1] * co, ni = -a[1] * si;
    const nn = nr * nr + ni * ni;
    return { re: (zr * nr + zi * ni) / nn, im: (zi * nr - zr * ni) / nn };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 10 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
