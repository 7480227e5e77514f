import type { Filter, Vector } from '../types.ts';

const shared = { b: [1, 0], a: [1, 0] };

export function onePole(momentumCoeff: number): Filter {
  shared.b[0] = 1 - momentumCoeff;
  shared.a[1] = -momentumCoeff;
  return shared;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const { b: [b0, b1], a: [a0, a1] } = filter;
  const y = x.slice();
  for (let k = 0; k < x.length; k++) {
    y[k] = (b0 * x[k] + (k > 0 ? b1 * x[k - 1] - a1 * y[k - 1] : 0)) / a0;
  }
  return y;
}
