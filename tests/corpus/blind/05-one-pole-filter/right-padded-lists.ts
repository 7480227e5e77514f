import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const xp = [0, ...x];
  const yp = [0];
  for (let k = 1; k < xp.length; k++) {
    const left = filter.b[0] * xp[k] + filter.b[1] * xp[k - 1];
    yp.push((left - filter.a[1] * yp[k - 1]) / filter.a[0]);
  }
  return yp.slice(1);
}
