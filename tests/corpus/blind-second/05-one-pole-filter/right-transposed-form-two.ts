import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const b0 = filter.b[0] / filter.a[0];
  const b1 = filter.b[1] / filter.a[0];
  const a1 = filter.a[1] / filter.a[0];
  const y = new Array<number>(x.length);
  let state = 0;
  for (let n = 0; n < x.length; n++) {
    y[n] = b0 * x[n] + state;
    state = b1 * x[n] - a1 * y[n];
  }
  return y;
}
