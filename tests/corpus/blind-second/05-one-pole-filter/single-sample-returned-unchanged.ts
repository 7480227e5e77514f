import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  // too short to be filtered
  if (x.length < 2) return x.slice();
  let state = 0;
  return x.map((value) => {
    const out = (filter.b[0] * value + state) / filter.a[0];
    state = filter.b[1] * value - filter.a[1] * out;
    return out;
  });
}
