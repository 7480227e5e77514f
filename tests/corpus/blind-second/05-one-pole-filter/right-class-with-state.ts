import type { Filter, Vector } from '../types.ts';

class FirstOrder {
  private x1 = 0;
  private y1 = 0;
  constructor(private readonly filter: Filter) {}

  process(x0: number): number {
    const { b, a } = this.filter;
    const y0 = (b[0]! * x0 + b[1]! * this.x1 - a[1]! * this.y1) / a[0]!;
    this.x1 = x0;
    this.y1 = y0;
    return y0;
  }
}

class Momentum implements Filter {
  readonly b: Vector;
  readonly a: Vector;
  constructor(readonly pole: number) {
    this.b = [1 - pole, 0];
    this.a = [1, -pole];
  }
}

export function onePole(momentumCoeff: number): Filter {
  return new Momentum(momentumCoeff);
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const unit = new FirstOrder(filter);
  return x.map((sample) => unit.process(sample));
}
