import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    if (Math.abs(w) < 1e-4) return { re: (b[0] + b[1]) / (a[0] + a[1]), im: 0 };
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
  return Array.from(h, ({ re: x, im: y }) => 20 * Math.log10(Math.hypot(x, y)));
}
const rootOf = (c: Vector): number => -c[1] / c[0];
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
