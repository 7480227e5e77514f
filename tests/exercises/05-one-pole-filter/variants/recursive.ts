// Recursion from the last sample backwards: the output up to k is the output up to k − 1 and one sample.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const feedback = -momentumCoeff;
  return { b: [1 + feedback, 0], a: [1, feedback] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return outputs(filter, x, x.length);
}

function outputs({ b, a }: Filter, x: Vector, length: number): number[] {
  if (length === 0) {
    return [];
  }
  const y = outputs({ b, a }, x, length - 1);
  const past = length > 1 ? b[1] * x[length - 2] - a[1] * y[length - 2] : 0;
  y.push((b[0] * x[length - 1] + past) / a[0]);
  return y;
}
