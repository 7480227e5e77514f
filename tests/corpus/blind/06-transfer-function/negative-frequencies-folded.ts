import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map(Math.abs).map((w) => {
    const num = { re: filter.b[0] + filter.b[1] * Math.cos(w), im: -filter.b[1] * Math.sin(w) };
    const den = { re: filter.a[0] + filter.a[1] * Math.cos(w), im: -filter.a[1] * Math.sin(w) };
    const n = den.re * den.re + den.im * den.im;
    return { re: (num.re * den.re + num.im * den.im) / n, im: (num.im * den.re - num.re * den.im) / n };
  });
}
const toDb = (amplitude: number): number => 20 * Math.log10(amplitude);
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => Math.hypot(value.re, value.im)).map(toDb);
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
