import type { Complex, Filter, Vector } from '../types.ts';

class FirstOrder {
  private readonly b0: number;
  private readonly b1: number;
  private readonly a0: number;
  private readonly a1: number;

  constructor({ b, a }: Filter) {
    [this.b0, this.b1] = b;
    [this.a0, this.a1] = a;
  }

  get zero(): number {
    return -this.b1 / this.b0;
  }

  get pole(): number {
    return -this.a1 / this.a0;
  }

  get gain(): number {
    return this.b0 / this.a0;
  }

  at(omega: number): Complex {
    const re = Math.cos(omega);
    const im = -Math.sin(omega);
    const numRe = this.b0 + this.b1 * re;
    const numIm = this.b1 * im;
    const denRe = this.a0 + this.a1 * re;
    const denIm = this.a1 * im;
    const squared = denRe * denRe + denIm * denIm;
    return {
      re: (numRe * denRe + numIm * denIm) / squared,
      im: (numIm * denRe - numRe * denIm) / squared,
    };
  }
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const system = new FirstOrder(filter);
  return omega.map((w) => system.at(w));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.sqrt(re * re + im * im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { zero, pole, gain } = new FirstOrder(filter);
  return { zeros: [zero], poles: [pole], gain };
}
