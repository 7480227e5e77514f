import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ a: [1, -m], b: [1 - m, 0] });
export function lfilter(filter: Filter, x: Vector): Vector {
  let xp = 0;
  let yp = 0;
  const y: number[] = [];
  for (let k = 0; k < x.length - 1; k++) {
    yp = (filter.b[0] * x[k] + filter.b[1] * xp - filter.a[1] * yp) / filter.a[0];
    xp = x[k];
    y.push(yp);
  }
  return y;
}
