import type { Complex, Filter, Vector } from '../types.ts';

class Cx {
  constructor(public re: number, public im: number) {}
  over(d: Cx) {
    const n = d.re * d.re + d.im * d.im;
    return new Cx((this.re * d.re + this.im * d.im) / n, (this.im * d.re - this.re * d.im) / n);
  }
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((om) => {
    const phi = -Math.PI * om;
    const num = new Cx(filter.b[0] + filter.b[1] * Math.cos(phi), filter.b[1] * Math.sin(phi));
    const den = new Cx(filter.a[0] + filter.a[1] * Math.cos(phi), filter.a[1] * Math.sin(phi));
    return num.over(den);
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((z) => 20 * Math.log10(Math.hypot(z.re, z.im)));
}
export function zerosPolesGain(filter: Filter) {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
