import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  return { b: [1 - m, 0], a: [1, -m] };
}
// y[k] = b0/a0 x[k] + b1/a0 x[k-1] - a1 y[k-1]
export function lfilter(filter: Filter, x: Vector): Vector {
  const n = x.length;
  const y = new Float64Array(n);
  const g0 = filter.b[0] / filter.a[0];
  const g1 = filter.b[1] / filter.a[0];
  const r = filter.a[1];
  for (let i = 0; i < n; i++) {
    y[i] = g0 * x[i];
    if (i >= 1) y[i] += g1 * x[i - 1] - r * y[i - 1];
  }
  return Array.from(y);
}
