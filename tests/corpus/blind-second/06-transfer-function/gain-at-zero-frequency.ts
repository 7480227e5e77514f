import type { Complex, Filter, Vector } from '../types.ts';

const sum = (v: Vector): number => v.reduce((s, x) => s + x, 0);

export function frequencyResponse({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const [c, s] = [Math.cos(w), -Math.sin(w)];
    const [p, q, r, t] = [b0 + b1 * c, b1 * s, a0 + a1 * c, a1 * s];
    return { re: (p * r + q * t) / (r * r + t * t), im: (q * r - p * t) / (r * r + t * t) };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: sum(filter.b) / sum(filter.a),
  };
}
