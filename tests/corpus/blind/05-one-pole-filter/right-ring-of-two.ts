import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const xr = new Float64Array(2);
  const yr = new Float64Array(2);
  const out: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const now = k & 1;
    const old = now ^ 1;
    xr[now] = x[k];
    yr[now] = (filter.b[0] * xr[now] + filter.b[1] * xr[old] - filter.a[1] * yr[old]) / filter.a[0];
    out.push(yr[now]);
  }
  return out;
}
