import type { Filter, Vector } from '../types.ts';

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const { b, a } = filter;
  const y: number[] = [];
  let k = 0;
  let v: number;
  while ((v = x[k])) {
    y.push((b[0] * v + b[1] * (x[k - 1] ?? 0) - a[1] * (y[k - 1] ?? 0)) / a[0]);
    k++;
  }
  return y;
}
