import type { Matrix, Vector } from '../types.ts';

// No matrix is built: conjugate gradients need only products with x and its columns.
export const predict = (x: Matrix, w: Vector): number[] =>
  x.map((row) => { let sum = 0; for (let k = 0; k < row.length; k++) sum += row[k] * w[k]; return sum; });

export function ridge(x: Matrix, y: Vector, lambda: number): Float64Array {
  const d = x[0].length;
  const back = (v: Vector) => Array.from({ length: d }, (_, k) => x.reduce((sum, row, i) => sum + row[k] * v[i], 0));
  const apply = (v: Vector) => back(predict(x, v)).map((value, k) => value + lambda * v[k]);
  const square = (v: Vector) => v.reduce((sum, value) => sum + value * value, 0);
  const w = new Float64Array(d);
  let r: number[] = back(y);
  let p = [...r];
  for (let step = 0; step < 4 * d && square(r) > 1e-40; step++) {
    const q = apply(p);
    const alpha = square(r) / p.reduce((sum, value, k) => sum + value * q[k], 0);
    w.forEach((value, k) => { w[k] = value + alpha * p[k]; });
    const before = square(r);
    r = r.map((value, k) => value - alpha * q[k]);
    p = p.map((value, k) => r[k] + (square(r) / before) * value);
  }
  return w;
}
