import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const xp = x[k - 1] || 0;
    const yp = y[k - 1] || xp;
    y.push((filter.b[0] * x[k] + filter.b[1] * xp - filter.a[1] * yp) / filter.a[0]);
  }
  return y;
}
