import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
// y[k] = p^k * sum_{i<=k} u[i] p^-i
export function lfilter(filter: Filter, x: Vector): Vector {
  const p = -filter.a[1] / filter.a[0];
  const u = x.map((v, k) => (filter.b[0] * v + (k > 0 ? filter.b[1] * x[k - 1] : 0)) / filter.a[0]);
  let sum = 0;
  return u.map((v, k) => {
    sum += v * p ** -k;
    return sum * p ** k;
  });
}
