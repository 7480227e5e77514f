// A generator yields the output sample by sample; the result is frozen.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return Object.freeze({
    b: Object.freeze([1 - momentumCoeff, 0]),
    a: Object.freeze([1, -momentumCoeff]),
  });
}

function* filtered({ b, a }: Filter, x: Iterable<number>): Generator<number> {
  let [x1, y1] = [0, 0];
  for (const x0 of x) {
    const y0 = (b[0] / a[0]) * x0 + (b[1] / a[0]) * x1 - (a[1] / a[0]) * y1;
    yield y0;
    [x1, y1] = [x0, y0];
  }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return Object.freeze([...filtered(filter, x)]);
}
