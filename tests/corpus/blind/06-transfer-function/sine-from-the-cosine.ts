import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const turn = 2 * Math.PI;
  return omega.map((W) => {
    const C = Math.cos(W);
    const rest = ((W % turn) + turn) % turn;
    const S = (rest < Math.PI ? 1 : -1) * Math.sqrt(1 - C * C);
    const P = filter.b[0] + filter.b[1] * C, Q = -filter.b[1] * S;
    const R = filter.a[0] + filter.a[1] * C, T = -filter.a[1] * S;
    const N = R * R + T * T;
    return { re: (P * R + Q * T) / N, im: (Q * R - P * T) / N };
  });
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
}
export function zerosPolesGain(filter: Filter) {
  const zero = filter.b[1] === 0 ? 0 : -filter.b[1] / filter.b[0];
  const pole = filter.a[1] === 0 ? 0 : -filter.a[1] / filter.a[0];
  const gain = filter.b[0] / filter.a[0];
  return { zeros: [zero], poles: [pole], gain };
}
