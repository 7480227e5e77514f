import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const extended = x.length > 0 ? [x[0], ...x] : [];
  const y: number[] = [];
  let feedback = 0;
  for (let k = 1; k < extended.length; k++) {
    feedback = (filter.b[0] * extended[k] + filter.b[1] * extended[k - 1] - filter.a[1] * feedback) / filter.a[0];
    y.push(feedback);
  }
  return y;
}
