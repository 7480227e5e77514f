import type { Filter, Vector } from '../types.ts';

class C {
  constructor(readonly re: number, readonly im: number) {}
  static exp(angle: number): C {
    return new C(Math.cos(angle), Math.sin(angle));
  }
  plus(o: C): C {
    return new C(this.re + o.re, this.im + o.im);
  }
  times(o: C): C {
    return new C(this.re * o.re - this.im * o.im, this.re * o.im + this.im * o.re);
  }
  scaled(k: number): C {
    return new C(k * this.re, k * this.im);
  }
  conjugate(): C {
    return new C(this.re, -this.im);
  }
  get power(): number {
    return this.re ** 2 + this.im ** 2;
  }
  over(o: C): C {
    return this.times(o.conjugate()).scaled(1 / o.power);
  }
}

export function frequencyResponse({ b, a }: Filter, omega: Vector): C[] {
  const polynomial = ([c0, c1]: Vector, z1: C) => new C(c0, 0).plus(z1.scaled(c1));
  return omega.map((w) => {
    const z1 = C.exp(-w);
    return polynomial(b, z1).over(polynomial(a, z1));
  });
}

export function levelInDecibel(h: { re: number; im: number }[]): Vector {
  return h.map(({ re, im }) => 10 * Math.log10(new C(re, im).power));
}

export function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
