// The numbers are right, but the filter that was passed in has changed. Keep what you compute from it, such as
// coefficients divided by a[0], in variables of your own.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: { b: number[]; a: number[] }, x: Vector): Vector {
  const { b, a } = filter;
  for (const k of [1, 0]) {
    b[k] /= a[0];
    a[k] /= a[0];
  }
  let previousX = 0;
  let previousY = 0;
  return x.map((sample) => {
    previousY = b[0] * sample + b[1] * previousX - a[1] * previousY;
    previousX = sample;
    return previousY;
  });
}
