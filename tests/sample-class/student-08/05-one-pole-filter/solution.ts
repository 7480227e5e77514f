import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let feedback = 0;
    for (let i = 1; i <= k; k++) {
      feedback += filter.a[1] * (y[k - i] ?? 0);
    }
    y[k] = (filter.b[0] * x[k] - feedback) / filter.a[0];
  }
  return y;
}
