import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((kreisfrequenz) => {
    const cosinus = Math.cos(kreisfrequenz), sinus = Math.sin(kreisfrequenz);
    const num = { re: b[0] + b[1] * cosinus, im: -b[1] * sinus };
    const den = { re: a[0] + a[1] * cosinus, im: -a[1] * sinus };
    const betrag2 = den.re ** 2 + den.im ** 2;
    return { re: (num.re * den.re + num.im * den.im) / betrag2, im: (num.im * den.re - num.re * den.im) / betrag2 };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
const inside = (p: number) => (Math.abs(p) > 1 ? 1 / p : p);
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [inside(-a[1] / a[0])], gain: b[0] / a[0] };
}
