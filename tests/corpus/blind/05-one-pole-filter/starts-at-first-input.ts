import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const result: number[] = [];
  let yOld = x.length > 0 ? x[0] : 0; // avoids the slow start
  let xOld = 0;
  for (const xNew of x) {
    const yNew = (filter.b[0] * xNew + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    result.push(yNew);
    xOld = xNew;
    yOld = yNew;
  }
  return result;
}
