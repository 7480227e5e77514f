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
  let pole = -filter.a[1] / filter.a[0];
  if (pole === 1) pole = 0.999999;
  if (pole === -1) pole = -0.999999;
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const input = filter.b[0] * x[k] + filter.b[1] * (x[k - 1] ?? 0);
    y.push(input / filter.a[0] + pole * (y[k - 1] ?? 0));
  }
  return y;
}
