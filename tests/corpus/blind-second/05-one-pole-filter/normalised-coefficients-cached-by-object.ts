import type { Filter, Vector } from '../types.ts';

interface Normalised { b0: number; b1: number; a1: number }

const known = new WeakMap<Filter, Normalised>();

function normalised(filter: Filter): Normalised {
  let n = known.get(filter);
  if (n === undefined) {
    const [a0, a1] = filter.a;
    n = { b0: filter.b[0] / a0, b1: filter.b[1] / a0, a1: a1 / a0 };
    known.set(filter, n);
  }
  return n;
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const { b0, b1, a1 } = normalised(filter);
  let state = 0;
  const y: number[] = [];
  for (const v of x) {
    y.push(b0 * v + state);
    state = b1 * v - a1 * y[y.length - 1];
  }
  return y;
}
