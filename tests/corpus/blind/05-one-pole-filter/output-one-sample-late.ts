import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let z = 0;
  let old = 0;
  const y: number[] = [];
  for (const v of x) {
    y.push(z);
    z = (b[0] * v + b[1] * old - a[1] * z) / a[0];
    old = v;
  }
  return y;
}
