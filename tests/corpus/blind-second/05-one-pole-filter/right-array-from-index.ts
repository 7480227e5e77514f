import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff = 0): Filter {
  return { b: Array.of(1 - momentumCoeff, 0), a: Array.of(1, -momentumCoeff) };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const { b, a } = filter;
  const at = (k: number) => (k < 0 ? 0 : x[k]);
  let previous = 0;
  return Array.from({ length: x.length }, (_, k) => {
    previous = (b[0] * at(k) + b[1] * at(k - 1) - a[1] * previous) / a[0];
    return previous;
  });
}
