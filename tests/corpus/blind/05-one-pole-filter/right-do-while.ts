import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  if (x.length === 0) {
    return [];
  }
  const y = [(filter.b[0] * x[0]) / filter.a[0]];
  if (x.length === 1) return y;
  let k = 1;
  do {
    y.push((filter.b[0] * x[k] + filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1]) / filter.a[0]);
    k += 1;
  } while (k < x.length);
  return y;
}
