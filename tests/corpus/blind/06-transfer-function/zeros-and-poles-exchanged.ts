import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((Ω) => {
    const cosΩ = Math.cos(Ω), sinΩ = Math.sin(Ω);
    const p = filter.b[0] + filter.b[1] * cosΩ, q = -filter.b[1] * sinΩ;
    const r = filter.a[0] + filter.a[1] * cosΩ, s = -filter.a[1] * sinΩ;
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(Math.hypot(v.re, v.im)));
}
export function zerosPolesGain(filter: Filter) {
  const { b, a } = filter;
  return { zeros: [-a[1] / a[0]], poles: [-b[1] / b[0]], gain: b[0] / a[0] };
}
