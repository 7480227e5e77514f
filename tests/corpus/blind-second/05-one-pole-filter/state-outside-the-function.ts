import type { Filter, Vector } from '../types.ts';

let xOld = 0;
let yOld = 0;

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (const v of x) {
    yOld = (filter.b[0] * v + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    xOld = v;
    y.push(yOld);
  }
  return y;
}
