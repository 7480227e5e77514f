import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const b0 = filter.b[0];
  const b1 = filter.b[1] ?? 0;
  const a0 = filter.a[0];
  const a1 = filter.a[1] ?? 0;
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y[k] = (b0 * x[k] + (k ? b1 * x[k - 1] - a1 * y[k - 1] : 0)) / a0;
  }
  return y;
}
