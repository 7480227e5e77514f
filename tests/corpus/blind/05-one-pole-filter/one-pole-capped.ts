import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = Math.min(Math.max(momentumCoeff, 0), 0.999);
  return { b: [1 - m, 0], a: [1, -m] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const step = (x0: number, x1: number, y1: number) =>
    (filter.b[0] * x0 + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) y.push(step(x[k], x[k - 1] ?? 0, y[k - 1] ?? 0));
  return y;
}
