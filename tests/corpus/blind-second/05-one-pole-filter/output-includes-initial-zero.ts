import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y = [0];
  let x1 = 0;
  for (let i = 0; i < x.length; i++) {
    y.push((filter.b[0] * x[i] + filter.b[1] * x1 - filter.a[1] * y[i]) / filter.a[0]);
    x1 = x[i];
  }
  return y;
}
