import type { Filter, Vector } from '../types.ts';

interface Coefficients { b0?: number; b1?: number; a0?: number; a1?: number }

const make = ({ b0 = 1, b1 = 0, a0 = 1, a1 = 0 }: Coefficients = {}): Filter => ({ b: [b0, b1], a: [a0, a1] });

export function onePole(momentumCoeff: number): Filter {
  return make({ b0: 1 - momentumCoeff, a1: -momentumCoeff });
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const N = x.length;
  const y: number[] = Array(N).fill(0);
  for (let n = 0; n < N; n += 1) {
    y[n] += filter.b[0] * x[n];
    if (n + 1 < N) y[n + 1] += filter.b[1] * x[n];
    if (n > 0) y[n] -= filter.a[1] * y[n - 1];
    y[n] /= filter.a[0];
  }
  return y;
}
