import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [x, y] = [Math.cos(w), Math.sin(w)];
    const [p, q] = [b[0] * x + b[1], b[0] * y];
    const [r, s] = [a[0] * x + a[1], a[0] * y];
    const n = r * r + s * s;
    return { re: (p * r + q * s) / n, im: (q * r - p * s) / n };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => (re === 0 && im === 0 ? Number.NEGATIVE_INFINITY : 10 * Math.log10(re * re + im * im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [(0 - b[1]) / b[0]], poles: [(0 - a[1]) / a[0]], gain: b[0] / a[0] };
}
