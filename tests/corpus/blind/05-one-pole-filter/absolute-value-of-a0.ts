import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const scale = 1 / Math.abs(filter.a[0]);
  const b = filter.b.map((c) => c * scale);
  const a = filter.a.map((c) => c * scale);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y[k] = b[0] * x[k];
    if (k > 0) y[k] += b[1] * x[k - 1] - a[1] * y[k - 1];
  }
  return y;
}
