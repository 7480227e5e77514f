import type { Complex, Filter, Vector } from '../types.ts';

enum Tap { Now, Before }
namespace ComplexMath {
  export const expj = (w: number): Complex => ({ re: Math.cos(w), im: Math.sin(w) });
  export function quotient(x: Complex, y: Complex): Complex {
    const n = y.re * y.re + y.im * y.im;
    return { re: (x.re * y.re + x.im * y.im) / n, im: (x.im * y.re - x.re * y.im) / n };
  }
  export const polynomial = (c: Vector, z: Complex): Complex => ({ re: c[Tap.Now] + c[Tap.Before] * z.re, im: c[Tap.Before] * z.im });
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const z = ComplexMath.expj(-w);
    return ComplexMath.quotient(ComplexMath.polynomial(filter.b, z), ComplexMath.polynomial(filter.a, z));
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => (20 * Math.log(Math.hypot(v.re, v.im))) / Math.LN10);
}
export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[Tap.Before] / b[Tap.Now]], poles: [-a[Tap.Before] / a[Tap.Now]], gain: b[Tap.Now] / a[Tap.Now] };
}
