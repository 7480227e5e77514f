import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  if (x.length === 0) return [];
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y = [b0 * x[0]];
  for (let k = 1; k < x.length; k++) {
    y.push((b0 * x[k] + b1 * x[k - 1] - a1 * y[k - 1]) / a0);
  }
  return y;
}
