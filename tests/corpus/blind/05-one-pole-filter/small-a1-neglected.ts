import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  if (Math.abs(a1) < 1e-4) {
    return x.map((v, k) => (b0 * v + b1 * (k ? x[k - 1] : 0)) / a0);
  }
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y.push((b0 * x[k] + (k ? b1 * x[k - 1] - a1 * y[k - 1] : 0)) / a0);
  }
  return y;
}
