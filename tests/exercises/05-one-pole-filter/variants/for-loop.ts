// A plain loop over the difference equation, with the two previous samples in variables.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  let previousX = 0;
  let previousY = 0;
  for (const sample of x) {
    const output = (b0 * sample + b1 * previousX - a1 * previousY) / a0;
    y.push(output);
    previousX = sample;
    previousY = output;
  }
  return y;
}
