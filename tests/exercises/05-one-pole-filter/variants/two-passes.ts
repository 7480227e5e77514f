// Two passes over the signal: first the zero, then the pole, in place on an array of its own.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { a: [1, 0 - momentumCoeff], b: [1 - momentumCoeff, 0] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const shifted = [0, ...x];
  const signal = x.map((sample, k) => (b[0] * sample + b[1] * shifted[k]) / a[0]);
  for (let k = 1; k < signal.length; k++) {
    signal[k] -= (a[1] / a[0]) * signal[k - 1];
  }
  return signal;
}
