import type { Filter, Vector } from '../types.ts';

class Section {
  #x = 0;
  #y = 0;
  constructor(private readonly f: Filter) {}
  tick(v: number): number {
    const { b, a } = this.f;
    this.#y = (b[0] * v + b[1] * this.#x - a[1] * this.#y) * a[0];
    this.#x = v;
    return this.#y;
  }
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const s = new Section(filter);
  return x.map((v) => s.tick(v));
}
