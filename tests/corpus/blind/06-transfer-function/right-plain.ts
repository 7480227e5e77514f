import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const p = b[0] + b[1] * c;
    const q = -b[1] * s;
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const d = r * r + t * t;
    return { re: (p * r + q * t) / d, im: (q * r - p * t) / d };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b, a } = filter;
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
