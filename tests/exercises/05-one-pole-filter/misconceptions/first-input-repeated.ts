// Your filter takes x[0] for the input before the signal. The initial state is zero: x[−1] = 0
// and y[−1] = 0.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = x[Math.max(k - 1, 0)];
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
