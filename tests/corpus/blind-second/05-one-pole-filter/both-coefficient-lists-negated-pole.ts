import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  // y[k] − m·y[k−1] = (1 − m)·x[k], all brought to the other side
  return { b: [1 - momentumCoeff, 0], a: [-1, momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const { b, a } = filter;
  const v = x.map((s, k) => b[0] * s + (k > 0 ? b[1] * x[k - 1] : 0));
  const y: number[] = [];
  for (let k = 0; k < v.length; k++) y[k] = (v[k] - a[1] * (y[k - 1] ?? 0)) / a[0];
  return y;
}
