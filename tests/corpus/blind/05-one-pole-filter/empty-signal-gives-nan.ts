import type { Filter, Vector } from '../types.ts';

export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  y[0] = (b0 * x[0]) / a0;
  for (let k = 1; k < x.length; k++) y[k] = (b0 * x[k] + b1 * x[k - 1] - a1 * y[k - 1]) / a0;
  return y;
}
