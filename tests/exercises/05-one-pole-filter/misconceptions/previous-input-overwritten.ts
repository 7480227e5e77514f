// Your x[k−1] has already been replaced by y[k−1] when it is needed: input and output share one
// array. Keep the previous input before you overwrite it.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y = [...x];
  for (let k = 0; k < x.length; k++) {
    const previousY = k > 0 ? y[k - 1] : 0;
    y[k] = (b[0] * y[k] + b[1] * previousY - a[1] * previousY) / a[0];
  }
  return y;
}
