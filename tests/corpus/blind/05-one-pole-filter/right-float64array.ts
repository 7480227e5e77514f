import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
export function lfilter(filter: Filter, x: Vector) {
  const n = x.length;
  const y = new Float64Array(n);
  if (n > 0) y[0] = (filter.b[0] * x[0]) / filter.a[0];
  for (let k = 1; k < n; k++) {
    y[k] = (filter.b[0] * x[k] + filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1]) / filter.a[0];
  }
  return y as unknown as Vector;
}
