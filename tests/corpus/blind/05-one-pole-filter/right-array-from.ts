import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number) => Object.freeze({
  b: Object.freeze([1 - momentumCoeff, 0]),
  a: Object.freeze([1, -momentumCoeff]),
});
export function lfilter(filter: Filter, x: Vector): Vector {
  let last = 0;
  return Array.from({ length: x.length }, (_, k) => {
    const drive = filter.b[0] * x[k] + (k > 0 ? filter.b[1] * x[k - 1] : 0);
    return (last = (drive - filter.a[1] * last) / filter.a[0]);
  });
}
