import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
const LIMIT = 1e6;
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let xOld = 0;
  let yOld = 0;
  for (const v of x) {
    let yNew = (filter.b[0] * v + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    if (yNew > LIMIT) yNew = LIMIT;
    if (yNew < -LIMIT) yNew = -LIMIT;
    y.push(yNew);
    xOld = v;
    yOld = yNew;
  }
  return y;
}
