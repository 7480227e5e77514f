import type { Complex, Filter, Vector } from '../types.ts';

class Cplx implements Complex {
  constructor(public re: number, public im: number) {}
  mul(o: Cplx) {
    return new Cplx(this.re * o.re - this.im * o.im, this.re * o.im + this.im * o.re);
  }
  abs() {
    return Math.hypot(this.re, this.im);
  }
}

const poly = (c: Vector, w: number) => new Cplx(c[0] + c[1] * Math.cos(w), -c[1] * Math.sin(w));

export const frequencyResponse = (f: Filter, omega: Vector): Complex[] =>
  omega.map((w) => poly(f.b, w).mul(poly(f.a, w)));

export const levelInDecibel = (h: Complex[]): Vector =>
  h.map((x) => 20 * Math.log10(new Cplx(x.re, x.im).abs()));

export const zerosPolesGain = (f: Filter) => ({
  zeros: [-f.b[1] / f.b[0]],
  poles: [-f.a[1] / f.a[0]],
  gain: f.b[0] / f.a[0],
});
