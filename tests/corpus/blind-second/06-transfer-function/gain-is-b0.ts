import type { Complex, Filter, Vector } from '../types.ts';

class OnePoleOneZero {
  constructor(private readonly filter: Filter) {}

  response(w: number): Complex {
    const { b, a } = this.filter;
    const c = Math.cos(w);
    const s = Math.sin(w);
    const n = (a[0] + a[1] * c) ** 2 + (a[1] * s) ** 2;
    return {
      re: ((b[0] + b[1] * c) * (a[0] + a[1] * c) + b[1] * a[1] * s * s) / n,
      im: ((b[0] + b[1] * c) * a[1] * s - b[1] * s * (a[0] + a[1] * c)) / n,
    };
  }

  get zero() { return -this.filter.b[1] / this.filter.b[0]; }
  get pole() { return -this.filter.a[1] / this.filter.a[0]; }
  get gain() { return this.filter.b[0]; }
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const f = new OnePoleOneZero(filter);
  return omega.map((w) => f.response(w));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter) {
  const { zero, pole, gain } = new OnePoleOneZero(filter);
  return { zeros: [zero], poles: [pole], gain };
}
