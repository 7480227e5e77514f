import type { Filter, Vector } from '../types.ts';

export function onePole(beta: number): Filter {
  let b: number[] = [];
  let a: number[] = [];
  b.push(1 - beta);
  b.push(0);
  a.push(1);
  a.push(-beta);
  return { b: b, a: a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  let y = 0;
  let previous = 0;
  const list: number[] = [];
  for (const value of x) {
    y += (filter.b[0] * value + filter.b[1] * previous - filter.a[1] * y) / filter.a[0];
    previous = value;
    list.push(y);
  }
  return list;
}
