import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const g = filter.b[0] / filter.a[0];
  const zero = -filter.b[1] / filter.b[0];
  const pole = -filter.a[1] / filter.a[0];
  // g (z - zero) / (z - pole)
  return omega.map((w) => {
    const x = Math.cos(w), y = Math.sin(w);
    const p = x - zero, r = x - pole;
    const n = r * r + y * y;
    return { re: (g * (p * r + y * y)) / n, im: (g * (y * r - p * y)) / n };
  });
}
export function levelInDecibel(h: Complex[]) {
  const out = new Float64Array(h.length);
  h.forEach((H, k) => (out[k] = 10 * Math.log10(H.re * H.re + H.im * H.im)));
  return [...out];
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] };
}
