// Nothing is ever changed: the outputs so far are copied by way of JSON before each new one.
import type { Filter, Vector } from '../types.ts';

const copyOf = (values: Vector): number[] => JSON.parse(JSON.stringify(values));

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const before = k === 0 ? 0 : b[1] * x[k - 1] - a[1] * y[k - 1];
    y = [...copyOf(y), (b[0] * x[k] + before) / a[0]];
  }
  return y;
}
