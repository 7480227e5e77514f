import type { Complex, Filter, Vector } from '../types.ts';

class C implements Complex {
  constructor(
    public re: number,
    public im: number,
  ) {}

  static polar(r: number, phi: number) {
    return new C(r * Math.cos(phi), r * Math.sin(phi));
  }

  add(re: number) {
    return new C(this.re + re, this.im);
  }

  get abs() {
    return Math.hypot(this.re, this.im);
  }

  get arg() {
    return Math.atan2(this.im, this.re);
  }

  div(other: C) {
    return C.polar(this.abs / other.abs, this.arg - other.arg);
  }
}

export function frequencyResponse({ b, a }: Filter, omega: Vector) {
  return omega.map((w) => C.polar(b[1], -w).add(b[0]).div(C.polar(a[1], -w).add(a[0])));
}

export function levelInDecibel(h: Complex[]) {
  return Float64Array.from(h, ({ re, im }) => 20 * Math.log10(new C(re, im).abs));
}

export function zerosPolesGain({ b, a }: Filter) {
  const rootOf = ([c0, c1]: Vector) => [-c1 / c0];
  return { zeros: rootOf(b), poles: rootOf(a), gain: b[0] / a[0] };
}
