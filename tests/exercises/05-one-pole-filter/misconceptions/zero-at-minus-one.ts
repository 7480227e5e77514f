// Your numerator shares its weight between x[k] and x[k−1], which puts the zero at −1. That is a
// low-pass filter too, but the one of the momentum has its zero in the origin: the numerator is
// a constant.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const weight = (1 - momentumCoeff) / 2;
  return { b: [weight, weight], a: [1, -momentumCoeff] };
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
