import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const zRe = Math.cos(w);
    const zIm = -Math.sin(w);
    const numerator = { re: b[0] + b[1] * zRe, im: b[1] * zIm };
    const denominator = { re: a[0] + a[1] * zRe, im: a[1] * zIm };
    const size = denominator.re ** 2 + denominator.im ** 2;
    return {
      re: (numerator.re * denominator.re + numerator.im * denominator.im) / size,
      im: (numerator.im * denominator.re - numerator.re * denominator.im) / size,
    };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => (im === 0 ? 20 * Math.log10(re) : 10 * Math.log10(re * re + im * im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
