// A class with parameter properties, an enum for the taps, and one list of exports at the end.
import type { Filter, Vector } from '../types.ts';

enum Tap {
  Now,
  Before,
}

class FirstOrder implements Filter {
  private input = 0;
  private output = 0;

  constructor(
    public readonly b: Vector,
    public readonly a: Vector,
  ) {}

  next(sample: number): number {
    const forward = this.b[Tap.Now] * sample + this.b[Tap.Before] * this.input;
    const back = this.a[Tap.Before] * this.output;
    this.input = sample;
    this.output = (forward - back) / this.a[Tap.Now];
    return this.output;
  }
}

function onePole(momentumCoeff: number): Filter {
  return new FirstOrder([1 - momentumCoeff, 0], [1, -momentumCoeff]);
}

function lfilter({ b, a }: Filter, x: Vector): Vector {
  const system = new FirstOrder(b, a);
  return x.map((sample) => system.next(sample));
}

export { onePole, lfilter };
