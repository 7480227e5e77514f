import type { Filter, Matrix, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

/** multiplies the lower bidiagonal Toeplitz matrix with diagonals d, e */
const multiply = (d: number, e: number, x: Vector) => x.map((v, i) => (i ? d * v + e * x[i - 1] : d * v));

/** solves it */
function solve(d: number, e: number, r: Vector): number[] {
  const y = r.slice();
  for (let i = 0; i < y.length; i++) {
    if (i > 0) y[i] -= e * y[i - 1];
    y[i] /= d;
  }
  return y;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return solve(filter.a[0], filter.a[1], multiply(filter.b[0], filter.b[1], x));
}
