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
  const y: number[] = new Array(x.length).fill(0);
  for (let k = 0; k < x.length; k++) {
    let sum = 0;
    for (let i = 0; i < filter.b.length && i <= k; i++) sum += filter.b[i] * x[k - i];
    for (let j = 1; j < filter.a.length && j <= k; j++) sum -= filter.a[j] * y[k - j];
    y[k] = sum / filter.a[0];
  }
  return y;
}
