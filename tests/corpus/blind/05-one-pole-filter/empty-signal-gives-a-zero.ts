import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  if (!x.length) return [0];
  const y: number[] = [];
  x.forEach((v, i) => {
    y.push((filter.b[0] * v + (i > 0 ? filter.b[1] * x[i - 1] - filter.a[1] * y[i - 1] : 0)) / filter.a[0]);
  });
  return y;
}
