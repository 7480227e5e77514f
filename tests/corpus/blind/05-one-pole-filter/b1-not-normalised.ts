import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  let [b0, b1] = filter.b;
  let [a0, a1] = filter.a;
  b0 /= a0;
  a1 /= a0;
  a0 = 1;
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let v = b0 * x[k];
    if (k >= 1) v = v + b1 * x[k - 1] - a1 * y[k - 1];
    y.push(v);
  }
  return y;
}
