import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (let k = 0; k < omega.length; k++) {
    const cw = Math.cos(omega[k]);
    const sw = Math.sin(omega[k]);
    const den = (filter.a[0] + filter.a[1] * cw) ** 2 + (filter.a[1] * sw) ** 2;
    const re = (filter.b[0] + filter.b[1] * cw) * (filter.a[0] + filter.a[1] * cw) + filter.b[1] * sw * filter.a[1] * sw;
    const im = -filter.b[1] * sw * (filter.a[0] + filter.a[1] * cw) + (filter.b[0] + filter.b[1] * cw) * filter.a[1] * sw;
    out.push({ re: re / den, im: im / den });
  }
  return out;
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => {
    const magnitude = Math.hypot(v.re, v.im);
    if (magnitude === 0) return 0;
    return 20 * Math.log10(magnitude);
  });
}
export function zerosPolesGain(filter: Filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
