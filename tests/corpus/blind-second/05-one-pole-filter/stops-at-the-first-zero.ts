import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let k = 0;
  let xOld = 0;
  let yOld = 0;
  while (x[k]) {
    const yNew = (filter.b[0] * x[k] + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    y.push(yNew);
    yOld = yNew;
    xOld = x[k];
    k++;
  }
  return y;
}
