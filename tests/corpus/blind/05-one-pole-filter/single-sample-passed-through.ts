import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  if (x.length < 2) return [...x]; // nothing to filter
  let x1 = 0;
  let y1 = 0;
  return x.map((v) => {
    const y = (filter.b[0] * v + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    [x1, y1] = [v, y];
    return y;
  });
}
