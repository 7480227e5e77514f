import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

class Output implements Iterable<number> {
  constructor(readonly filter: Filter, readonly x: Vector) {}
  [Symbol.iterator](): Iterator<number> {
    const { filter: { b, a }, x } = this;
    let k = 0;
    let y = 0;
    return {
      next() {
        if (k >= x.length) return { done: true, value: undefined };
        const older = k > 0 ? x[k - 1]! : 0;
        y = (b[0]! * x[k++]! + b[1]! * older - a[1]! * y) / a[0]!;
        return { done: false, value: y };
      },
    };
  }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return Array.from(new Output(filter, x));
}
