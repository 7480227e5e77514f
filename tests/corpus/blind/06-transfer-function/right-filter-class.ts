import type { Complex, Filter, Vector } from '../types.ts';

class FirstOrder {
  readonly b0: number;
  readonly b1: number;
  readonly a0: number;
  readonly a1: number;
  constructor({ b, a }: Filter) {
    [this.b0, this.b1] = b;
    [this.a0, this.a1] = a;
  }
  get zero() { return -this.b1 / this.b0; }
  get pole() { return -this.a1 / this.a0; }
  get gain() { return this.b0 / this.a0; }
  at(w: number): Complex {
    const c = Math.cos(w), s = Math.sin(w);
    const p = this.b0 + this.b1 * c, q = -this.b1 * s;
    const r = this.a0 + this.a1 * c, t = -this.a1 * s;
    const n = r * r + t * t;
    return { re: (p * r + q * t) / n, im: (q * r - p * t) / n };
  }
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const f = new FirstOrder(filter);
  return omega.map((w) => f.at(w));
}
export const levelInDecibel = (h: Complex[]): Vector => h.map(({ re, im }) => 10 * Math.log10(re ** 2 + im ** 2));
export function zerosPolesGain(filter: Filter) {
  const f = new FirstOrder(filter);
  return { zeros: [f.zero], poles: [f.pole], gain: f.gain };
}
