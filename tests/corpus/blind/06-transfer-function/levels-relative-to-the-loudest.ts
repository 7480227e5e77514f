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
  const magnitudes = h.map((v) => Math.hypot(v.re, v.im));
  const loudest = Math.max(...magnitudes, 0) || 1;
  return magnitudes.map((m) => 20 * Math.log10(m / loudest));
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
