import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const filter: Filter = { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
  return filter;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const result: number[] = [];
  let last = 0;
  x.forEach((sample) => {
    const numerator = filter.b[0] * sample + filter.b[1] * last;
    const denominator = filter.a[1] * last;
    result.push((numerator - denominator) / filter.a[0]);
    last = sample;
  });
  return result;
}
