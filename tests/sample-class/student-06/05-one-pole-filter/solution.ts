import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [m, 0], a: [1, 1 - m] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y = [b[0] * x[0]];
  for (let k = 1; k < x.length; k++) y.push(b[0] * x[k] + a[1] * y[k - 1]);
  return y;
}
