import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b0 = Math.round((1 - momentumCoeff) * 1e6) / 1e6;
  return { b: [b0, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (const [k, v] of x.entries()) {
    y.push((filter.b[0] * v + (k > 0 ? filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1] : 0)) / filter.a[0]);
  }
  return y;
}
