import type { Complex } from '../types.ts';

class LoopPolynomial {
  readonly sum: number;
  constructor(gain: number, readonly product: number) {
    this.sum = 1 + product - (1 - product) * gain;
  }
  get discriminant(): number {
    return this.sum * this.sum - 4 * this.product;
  }
  roots(): [Complex, Complex] {
    const d = this.discriminant;
    if (d < 0) {
      const p = { re: this.sum / 2, im: Math.sqrt(-d) / 2 };
      return [p, { ...p, im: -p.im }];
    }
    const first = (this.sum + Math.sqrt(d)) / 2;
    const second = first === 0 ? this.sum : this.product / first;
    return [{ re: first, im: 0 }, { re: second, im: 0 }];
  }
}

export function loopPoles(L: number, eta: number, mu: number): readonly [Complex, Complex] {
  return new LoopPolynomial(L * eta, mu).roots();
}

export function largestStableStepSize(L: number, mu: number): number {
  return (2 * (1 + mu)) / ((1 - mu) * L);
}
