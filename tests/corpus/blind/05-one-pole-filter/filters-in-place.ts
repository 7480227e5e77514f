import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: any): Vector {
  let prevX = 0;
  let prevY = 0;
  for (let k = 0; k < x.length; k++) {
    const current = x[k];
    x[k] = (filter.b[0] * current + filter.b[1] * prevX - filter.a[1] * prevY) / filter.a[0];
    prevX = current;
    prevY = x[k];
  }
  return x;
}
