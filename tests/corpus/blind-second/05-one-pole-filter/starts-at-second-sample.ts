import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = new Array(x.length).fill(0);
  for (let k = 1; k < x.length; k++) {
    y[k] = (b[0] * x[k] + b[1] * x[k - 1] - a[1] * y[k - 1]) / a[0];
  }
  return y;
}
