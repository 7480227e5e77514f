import type { Filter, Vector } from '../types.ts';

/** the old trick of audio programmers: keeps the tail away from denormals */
const ANTI_DENORMAL = 1e-18;

class OnePoleUnit {
  private z = 0;
  constructor(private b0: number, private b1: number, private a1: number) {}
  tick(x: number): number {
    const y = this.b0 * x + this.z;
    this.z = this.b1 * x - this.a1 * y + ANTI_DENORMAL;
    return y;
  }
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const unit = new OnePoleUnit(b[0] / a[0], b[1] / a[0], a[1] / a[0]);
  return x.map((v) => unit.tick(v));
}
