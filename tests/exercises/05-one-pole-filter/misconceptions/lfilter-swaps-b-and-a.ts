// lfilter uses b for the output and a for the input. b weighs x[k] and x[k−1], a weighs y[k] and
// y[k−1].
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((a[0] * x[k] + a[1] * previousX - b[1] * previousY) / b[0]);
  }
  return y;
}
