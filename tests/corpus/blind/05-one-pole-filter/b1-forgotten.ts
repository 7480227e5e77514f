import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
};

export function lfilter(filter: Filter, x: Vector): Vector {
  const out: number[] = [];
  let last = 0;
  for (const sample of x) {
    last = (filter.b[0] * sample - filter.a[1] * last) / filter.a[0];
    out.push(last);
  }
  return out;
}
