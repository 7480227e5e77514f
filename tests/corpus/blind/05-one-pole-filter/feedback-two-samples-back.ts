import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = new Array(x.length);
  for (let k = 0; k < x.length; k++) {
    const xk1 = k - 1 >= 0 ? x[k - 1] : 0;
    const yk1 = k - 2 >= 0 ? y[k - 2] : 0;
    y[k] = (filter.b[0] * x[k] + filter.b[1] * xk1 - filter.a[1] * yk1) / filter.a[0];
  }
  return y;
}
