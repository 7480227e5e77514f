import type { Filter, Vector } from '../types.ts';

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const n = x.length;
  // right-hand side B x
  const rhs = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    rhs[i] += filter.b[0] * x[i];
    if (i + 1 < n) rhs[i + 1] += filter.b[1] * x[i];
  }
  // A is bidiagonal: a0 on the diagonal, a1 below it
  const y: number[] = [];
  for (let i = 0; i < n; i++) {
    y[i] = (rhs[i] - (i > 0 ? filter.a[1] * y[i - 1] : 0)) / filter.a[0];
  }
  return y;
}
