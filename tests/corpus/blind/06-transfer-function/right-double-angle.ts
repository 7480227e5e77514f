import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const sh = Math.sin(w / 2);
    const ch = Math.cos(w / 2);
    const c = ch * ch - sh * sh;
    const s = 2 * sh * ch;
    const p = b[0] + b[1] * c, q = -b[1] * s;
    const r = a[0] + a[1] * c, t = -a[1] * s;
    return { re: (p * r + q * t) / (r * r + t * t), im: (q * r - p * t) / (r * r + t * t) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const powers = h.map(({ re, im }) => re * re + im * im);
  return powers.map((v) => 10 * Math.log10(v));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
