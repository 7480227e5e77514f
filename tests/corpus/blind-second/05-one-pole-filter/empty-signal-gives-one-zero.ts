import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  if (!x.length) {
    // nothing goes in, silence comes out
    return [0];
  }
  const y = [(filter.b[0] * x[0]) / filter.a[0]];
  for (let k = 1; k < x.length; k++) {
    y[k] = (filter.b[0] * x[k] + filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1]) / filter.a[0];
  }
  return y;
}
