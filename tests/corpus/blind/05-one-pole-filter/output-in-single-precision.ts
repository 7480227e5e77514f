import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const y = new Float32Array(x.length);
  for (let k = 0; k < x.length; k++) {
    const before = k > 0 ? filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1] : 0;
    y[k] = (filter.b[0] * x[k] + before) / filter.a[0];
  }
  return [...y];
}
