// Your output comes one sample late: y[k] holds what belongs to x[k−1]. Store a new output after
// it has been computed, not the old state.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let previousX = 0;
  let state = 0;
  return x.map((sample) => {
    const late = state;
    state = (b[0] * sample + b[1] * previousX - a[1] * state) / a[0];
    previousX = sample;
    return late;
  });
}
