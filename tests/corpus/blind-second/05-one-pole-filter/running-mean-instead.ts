import type { Filter, Vector } from '../types.ts';

const mean = (v: Vector) => v.reduce((s, t) => s + t, 0) / v.length;

/** a low-pass filter smooths */
export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return x.map((v, k) => filter.b[0] * v + (1 - filter.b[0]) * mean(x.slice(Math.max(0, k - 1), k + 1)));
}
