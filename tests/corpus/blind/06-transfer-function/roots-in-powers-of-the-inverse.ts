import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const e = { re: Math.cos(w), im: -Math.sin(w) };
    const N = { re: b[0] + b[1] * e.re, im: b[1] * e.im };
    const D = { re: a[0] + a[1] * e.re, im: a[1] * e.im };
    const k = D.re * D.re + D.im * D.im;
    return { re: (N.re * D.re + N.im * D.im) / k, im: (N.im * D.re - N.re * D.im) / k };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
export function zerosPolesGain({ b, a }: Filter) {
  const zeros = [b[1] === 0 ? 0 : -b[0] / b[1]];
  const poles = [a[1] === 0 ? 0 : -a[0] / a[1]];
  return { zeros, poles, gain: b[0] / a[0] };
}
