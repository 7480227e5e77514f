import type { Complex, Filter, Vector } from '../types.ts';

const div = (p: number, q: number, r: number, s: number): Complex => ({
  re: (p * r + q * s) / (r * r + s * s),
  im: (q * r - p * s) / (r * r + s * s),
});

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega
    .map((w) => Math.PI * w)
    .map((w) => div(b[0] + b[1] * Math.cos(w), -b[1] * Math.sin(w), a[0] + a[1] * Math.cos(w), -a[1] * Math.sin(w)));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
