import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  let oneMinus = 1 - momentumCoeff;
  return { b: [oneMinus, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  let y: number[] = [];
  let xPrev = 0;
  let yPrev = 0;
  for (let k = 0; k < x.length - 1; k++) {
    let yNow = filter.b[0] * x[k] + filter.b[1] * xPrev - filter.a[1] * yPrev;
    yNow = yNow / filter.a[0];
    y.push(yNow);
    xPrev = x[k];
    yPrev = yNow;
  }
  return y;
}
