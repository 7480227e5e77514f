import type { Complex, Filter, Vector } from '../types.ts';

const isNyquist = (w: number): boolean => Math.abs(Math.abs(w) - Math.PI) < 1e-3;

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    if (isNyquist(w)) return { re: (b[0] - b[1]) / (a[0] - a[1]), im: 0 };
    const n = { re: b[0] + b[1] * Math.cos(w), im: -b[1] * Math.sin(w) };
    const d = { re: a[0] + a[1] * Math.cos(w), im: -a[1] * Math.sin(w) };
    const s = d.re ** 2 + d.im ** 2;
    return { re: (n.re * d.re + n.im * d.im) / s, im: (n.im * d.re - n.re * d.im) / s };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
