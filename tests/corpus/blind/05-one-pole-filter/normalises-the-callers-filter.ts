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
export function lfilter(filter: { b: number[]; a: number[] }, x: Vector): Vector {
  const a0 = filter.a[0];
  for (let i = 0; i < 2; i++) {
    filter.b[i] /= a0;
    filter.a[i] /= a0;
  }
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y[k] = filter.b[0] * x[k];
    if (k > 0) y[k] += filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1];
  }
  return y;
}
