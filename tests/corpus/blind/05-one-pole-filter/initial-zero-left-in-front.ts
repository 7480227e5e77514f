import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y = [0];
  const padded = [0, ...x];
  for (let k = 1; k < padded.length; k++) {
    y.push(
      (filter.b[0] * padded[k] + filter.b[1] * padded[k - 1] - filter.a[1] * y[k - 1]) / filter.a[0],
    );
  }
  return y;
}
