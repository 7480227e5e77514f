import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let value = filter.b[0] * x[k];
    if (k > 0) value += filter.b[1] * x[k - 1];
    if (k > 1) value -= filter.a[1] * y[k - 1];
    y.push(value / filter.a[0]);
  }
  return y;
}
