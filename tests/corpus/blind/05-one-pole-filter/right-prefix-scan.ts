import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
// y[k] = p y[k-1] + u[k]: the maps y -> p y + u are composed by doubling the distance
export function lfilter(filter: Filter, x: Vector): Vector {
  const p = -filter.a[1] / filter.a[0];
  let u = x.map((v, k) => (filter.b[0] * v + (k > 0 ? filter.b[1] * x[k - 1] : 0)) / filter.a[0]);
  let factor = p;
  for (let distance = 1; distance < u.length; distance *= 2) {
    const before = u;
    const f = factor;
    u = before.map((v, k) => (k >= distance ? v + f * before[k - distance] : v));
    factor *= factor;
  }
  return u;
}
