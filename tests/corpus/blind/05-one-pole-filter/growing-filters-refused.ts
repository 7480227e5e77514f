import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
function isStable(f: Filter): boolean {
  return Math.abs(f.a[1]) < Math.abs(f.a[0]);
}
export function lfilter(filter: Filter, x: Vector): Vector {
  if (!isStable(filter)) {
    console.warn('unstable filter');
    return x.map(() => 0);
  }
  let s = 0;
  let t = 0;
  return x.map((v) => {
    s = (filter.b[0] * v + filter.b[1] * t - filter.a[1] * s) / filter.a[0];
    t = v;
    return s;
  });
}
