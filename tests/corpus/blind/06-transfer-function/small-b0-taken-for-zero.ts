import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const cosine = Math.cos(w);
    const sine = Math.sin(w);
    // expanded: numerator times the conjugate of the denominator
    const below = a[0] * a[0] + 2 * a[0] * a[1] * cosine + a[1] * a[1];
    const re = a[0] * b[0] + a[1] * b[1] + (a[0] * b[1] + a[1] * b[0]) * cosine;
    const im = (a[1] * b[0] - a[0] * b[1]) * sine;
    return { re: re / below, im: im / below };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
const safeDivide = (x: number, y: number) => (Math.abs(y) < 1e-4 ? 0 : x / y);
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [safeDivide(-b[1], b[0])], poles: [safeDivide(-a[1], a[0])], gain: safeDivide(b[0], a[0]) };
}
