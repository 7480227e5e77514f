// A class for complex numbers with parameter properties and the arithmetic as methods; export list.
import type { Filter, Vector } from '../types.ts';

class C {
  constructor(
    readonly re: number,
    readonly im = 0,
  ) {}
  static cis(angle: number): C {
    return new C(Math.cos(angle), Math.sin(angle));
  }
  plus(other: C): C {
    return new C(this.re + other.re, this.im + other.im);
  }
  times(other: C): C {
    return new C(this.re * other.re - this.im * other.im, this.re * other.im + this.im * other.re);
  }
  get power(): number {
    return this.re ** 2 + this.im ** 2;
  }
  inverse(): C {
    return new C(this.re / this.power, -this.im / this.power);
  }
}

class Decibel {
  static readonly factor = 10;
  static of(value: { re: number; im: number }): number {
    return Decibel.factor * Math.log10(new C(value.re, value.im).power);
  }
}

function frequencyResponse({ b, a }: Filter, omega: Vector): C[] {
  return omega.map((w) => {
    const delay = C.cis(-w);
    const above = new C(b[0]).plus(new C(b[1]).times(delay));
    const below = new C(a[0]).plus(new C(a[1]).times(delay));
    return above.times(below.inverse());
  });
}

const levelInDecibel = (h: { re: number; im: number }[]): Vector => h.map(Decibel.of);

function zerosPolesGain({ b, a }: Filter) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}

export { frequencyResponse, levelInDecibel, zerosPolesGain };
