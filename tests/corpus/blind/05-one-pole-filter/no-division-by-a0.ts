import type { Filter, Vector } from '../types.ts';

type Taps = { now: number; before: number };
const taps = ([now, before]: Vector): Taps => ({ now, before });
export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const input = taps(filter.b);
  const feedback = taps(filter.a);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let value = input.now * x[k];
    if (k > 0) value += input.before * x[k - 1] - feedback.before * y[k - 1];
    y.push(value);
  }
  return y;
}
