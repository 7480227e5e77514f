// lfilter takes the pole from a[1] and makes up the rest of the filter itself. It has to work
// for any first-order filter: use all four coefficients that it is given.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ a }: Filter, x: Vector): Vector {
  const m = -a[1];
  let y = 0;
  return x.map((sample) => (y = (1 - m) * sample + m * y));
}
