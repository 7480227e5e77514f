import type { Filter } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: number[]): number[] {
  let before = 0;
  for (let k = 0; k < x.length; k++) {
    const now = x[k];
    x[k] = (filter.b[0] * now + filter.b[1] * before - (k > 0 ? filter.a[1] * x[k - 1] : 0)) / filter.a[0];
    before = now;
  }
  return x;
}
