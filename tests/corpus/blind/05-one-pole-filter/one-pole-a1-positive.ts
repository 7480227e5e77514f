import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b = [1 - momentumCoeff, 0];
  const a = [1, momentumCoeff];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y = Array<number>(x.length).fill(0);
  for (let k = 0; k < x.length; k++) {
    let acc = filter.b[0] * x[k];
    if (k > 0) {
      acc += filter.b[1] * x[k - 1];
      acc -= filter.a[1] * y[k - 1];
    }
    y[k] = acc / filter.a[0];
  }
  return y;
}
