import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const xPrev = k > 0 ? x[k - 1] : 0;
    const yPrev = k > 0 ? y[k - 1] : 0;
    y.push((filter.b[0] * x[k] + filter.b[1] * xPrev - filter.a[1] * yPrev) / filter.a[0]);
  }
  return y;
}
