import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const data = x.slice();
  let xOld = 0;
  let yOld = 0;
  for (let i = 0; i < data.length; i++) {
    const xNew = data[i];
    data[i] = (filter.b[0] * xNew + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    xOld = xNew;
    yOld = data[i];
  }
  return data;
}
