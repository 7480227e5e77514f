import type { Complex, Filter, Vector } from '../types.ts';

class Cplx {
  constructor(public readonly re: number, public readonly im = 0) {}
  static unit(angle: number) {
    return new Cplx(Math.cos(angle), Math.sin(angle));
  }
  plus(o: Cplx) {
    return new Cplx(this.re + o.re, this.im + o.im);
  }
  scale(k: number) {
    return new Cplx(k * this.re, k * this.im);
  }
  over(o: Cplx) {
    const n = o.re * o.re + o.im * o.im;
    return new Cplx((this.re * o.re + this.im * o.im) / n, (this.im * o.re - this.re * o.im) / n);
  }
  abs() {
    return Math.hypot(this.re, this.im);
  }
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const z1 = Cplx.unit(-w);
    const num = new Cplx(filter.b[0]).plus(z1.scale(filter.b[1]));
    const den = new Cplx(filter.a[0]).plus(z1.scale(filter.a[1]));
    return num.over(den);
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(new Cplx(v.re, v.im).abs()));
}
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  zeros: [-b1 / b0],
  poles: [-a1 / a0],
  gain: b0 / a0,
});
