import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const current = { re: 0, im: 0 };
  const all: Complex[] = [];
  for (const omegaK of omega) {
    const co = Math.cos(omegaK), si = Math.sin(omegaK);
    const zr = b[0] + b[1] * co, zi = -b[1] * si, nr = a[0] + a[1] * co, ni = -a[1] * si;
    const nn = nr * nr + ni * ni;
    current.re = (zr * nr + zi * ni) / nn;
    current.im = (zi * nr - zr * ni) / nn;
    all.push(current);
  }
  return all;
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
