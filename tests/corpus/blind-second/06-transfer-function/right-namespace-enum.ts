import type { Complex, Filter, Vector } from '../types.ts';

enum Coefficient { Now, Before }

namespace Cx {
  export const make = (re: number, im = 0): Complex => ({ re, im });
  export const add = (x: Complex, y: Complex): Complex => make(x.re + y.re, x.im + y.im);
  export const scale = (x: Complex, k: number): Complex => make(x.re * k, x.im * k);
  export const multiply = (x: Complex, y: Complex): Complex =>
    make(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);
  export function inverse(x: Complex): Complex {
    const n = x.re * x.re + x.im * x.im;
    return make(x.re / n, -x.im / n);
  }
  export const modulus = (x: Complex): number => Math.hypot(x.re, x.im);
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const side = (c: Vector, z1: Complex) =>
    Cx.add(Cx.make(c[Coefficient.Now]), Cx.scale(z1, c[Coefficient.Before]));
  return omega.map((w) => {
    const z1 = Cx.make(Math.cos(w), -Math.sin(w));
    return Cx.multiply(side(filter.b, z1), Cx.inverse(side(filter.a, z1)));
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Cx.modulus(x)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [-b[Coefficient.Before] / b[Coefficient.Now]],
    poles: [-a[Coefficient.Before] / a[Coefficient.Now]],
    gain: b[Coefficient.Now] / a[Coefficient.Now],
  };
}
