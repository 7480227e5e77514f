import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

const sum = (...terms: number[]) => terms.reduce((s, t) => s + t, 0);

export function lfilter(filter: Filter, x: Vector): Vector {
  const inverse = 1 / filter.a[0];
  const forward = filter.b.map((c) => c * inverse);
  const back = -filter.a[1] * inverse;
  const y = x.slice();
  for (let k = 0; k < y.length; k++) {
    y[k] = sum(forward[0] * x[k], k === 0 ? 0 : forward[1] * x[k - 1], k === 0 ? 0 : back * y[k - 1]);
  }
  return y;
}
