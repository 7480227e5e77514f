import type { Filter, Vector } from '../types.ts';

class OnePole {
  b = [1, 0];
  a: number[];
  constructor(pole: number) {
    this.a = [1, -pole];
  }
}

export function onePole(momentumCoeff: number): Filter {
  return new OnePole(momentumCoeff);
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [[b0, b1], [a0, a1]] = [filter.b, filter.a];
  const y = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    y[i] = b0 * x[i];
    if (i > 0) y[i] += b1 * x[i - 1] - a1 * y[i - 1];
    y[i] /= a0;
  }
  return [...y];
}
