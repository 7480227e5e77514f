// The numbers are right, but the signal that was passed in has changed. The caller still needs x: write into a new
// array.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: number[]): Vector {
  let previousX = 0;
  for (let k = 0; k < x.length; k++) {
    const sample = x[k];
    x[k] = (b[0] * sample + b[1] * previousX - a[1] * (k > 0 ? x[k - 1] : 0)) / a[0];
    previousX = sample;
  }
  return x;
}
