import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const x1 = k > 0 ? x[k - 1] : 0;
    const y1 = k > 0 ? y[k - 1] : 0;
    y.push((filter.b[0] * x[k] + filter.b[1] * x1 + filter.a[1] * y1) / filter.a[0]);
  }
  return y;
}
