import type { Filter, Vector } from '../types.ts';

const shared = { b: [1, 0], a: [1, 0] };
export function onePole(momentumCoeff: number): Filter {
  shared.b[0] = 1 - momentumCoeff;
  shared.a[1] = -momentumCoeff;
  return shared;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let a = 0;
  let c = 0;
  for (const v of x) {
    c = (filter.b[0] * v + filter.b[1] * a - filter.a[1] * c) / filter.a[0];
    a = v;
    y.push(c);
  }
  return y;
}
