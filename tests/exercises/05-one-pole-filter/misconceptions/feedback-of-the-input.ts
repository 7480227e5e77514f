// Your feedback takes the previous input where it should take the previous output. Without
// y[k−1] the filter has no memory beyond one sample, and no pole.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousX) / a[0]);
  }
  return y;
}
