import type { Complex, Filter, Vector } from '../types.ts';

interface Response extends Complex {
  readonly omega: number;
  readonly magnitude: number;
}

export function frequencyResponse(filter: Filter, omega: Vector): Response[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const list = omega.map((w): Response => {
    const [c, s] = [Math.cos(w), Math.sin(w)];
    const n = Math.pow(a0 + a1 * c, 2) + Math.pow(a1 * s, 2);
    const re = ((b0 + b1 * c) * (a0 + a1 * c) + a1 * b1 * s * s) / n;
    const im = ((b0 + b1 * c) * a1 * s - b1 * s * (a0 + a1 * c)) / n;
    return Object.freeze({ re, im, omega: w, magnitude: Math.hypot(re, im) });
  });
  return Object.freeze(list) as Response[];
}

export function levelInDecibel(h: readonly Complex[]): Vector {
  return Object.freeze(h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im))));
}

export function zerosPolesGain(filter: Filter) {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return Object.freeze({
    order: 1,
    zeros: Object.freeze([-b1 / b0]),
    poles: Object.freeze([-a1 / a0]),
    gain: b0 / a0,
  });
}
