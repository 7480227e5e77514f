import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    if (x[k] === 0) {
      y.push(0);
      continue;
    }
    const xm = k > 0 ? x[k - 1] : 0;
    const ym = k > 0 ? y[k - 1] : 0;
    y.push((filter.b[0] * x[k] + filter.b[1] * xm - filter.a[1] * ym) / filter.a[0]);
  }
  return y;
}
