import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  // H = b0/a0 + (b1/a0 - a1 b0/a0²) z^-1 / (1 + a1/a0 z^-1)
  const direct = b[0] / a[0];
  const rest = (b[1] - a[1] * direct) / a[0];
  const alpha = a[1] / a[0];
  return omega.map((w) => {
    const c = Math.cos(w), s = Math.sin(w);
    // z^-1 / (1 + alpha z^-1) = 1 / (z + alpha)
    const r = c + alpha;
    const n = r * r + s * s;
    return { re: direct + (rest * r) / n, im: (-rest * s) / n };
  });
}
const toDb = (amplitude: number): number => 20 * Math.log10(amplitude);
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => Math.hypot(value.re, value.im)).map(toDb);
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
