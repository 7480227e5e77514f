import type { Filter, Vector } from '../types.ts';

const isZero = (v: number, eps = 1e-5) => Math.abs(v) < eps;

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });

export function lfilter(filter: Filter, x: Vector): Vector {
  const fir = x.map((v, k) => (filter.b[0] * v + filter.b[1] * (k === 0 ? 0 : x[k - 1])) / filter.a[0]);
  if (isZero(filter.a[1])) {
    return fir;
  }
  const p = filter.a[1] / filter.a[0];
  const y: number[] = [];
  for (const v of fir) {
    y.push(y.length === 0 ? v : v - p * y[y.length - 1]);
  }
  return y;
}
