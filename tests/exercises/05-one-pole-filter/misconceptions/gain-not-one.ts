// A constant input comes out of your filter 1/(1 − m) times as large: the input's weight 1 − m
// is missing. Choose b₀ so that the frequency response at Ω = 0 is 1.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
