// Your first output is simply x[0]. The first sample obeys the same equation as all others, with
// zeros for the samples before it.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = x.slice(0, 1);
  for (let k = 1; k < x.length; k++) {
    const previousX = x[k - 1];
    const previousY = y[k - 1];
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
