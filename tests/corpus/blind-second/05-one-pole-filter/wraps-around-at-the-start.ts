import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({
  b: [1 - momentumCoeff, 0],
  a: [1, -momentumCoeff],
});

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const out: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const before = x.at(k - 1)!;
    const last = out.at(-1) ?? 0;
    out.push((filter.b[0] * x[k] + filter.b[1] * before - filter.a[1] * last) / filter.a[0]);
  }
  return out;
};
