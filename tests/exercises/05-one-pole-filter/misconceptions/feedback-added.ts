// lfilter adds a₁·y[k−1]. In the difference equation the feedback is on the left, beside
// a₀·y[k]; on its way to the other side its sign changes.
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
    y.push((b[0] * x[k] + b[1] * previousX + a[1] * previousY) / a[0]);
  }
  return y;
}
