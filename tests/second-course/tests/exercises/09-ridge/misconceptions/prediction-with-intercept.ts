// Your predictions have an intercept of 1 that nobody asked for.
// weight: gap
import type { Matrix, Vector } from '../types.ts';

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, k) => sum + value * b[k], 0);

/** The solution of ax = b by Gaussian elimination; the matrix is positive definite. */
function solved(a: number[][], b: number[]): number[] {
  const rows = a.map((row, k) => [...row, b[k]]);
  const n = b.length;
  for (let at = 0; at < n; at += 1)
    for (let row = 0; row < n; row += 1) {
      if (row === at) continue;
      const factor = rows[row][at] / rows[at][at];
      rows[row] = rows[row].map((entry, column) => entry - factor * rows[at][column]);
    }
  return rows.map((row, k) => row[n] / row[k]);
}

export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
  const columns = x[0].map((_, k) => x.map((row) => row[k]));
  const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
  return solved(gram, columns.map((column) => dot(column, y)));
}

export function predict(x: Matrix, w: Vector): Vector {
  return x.map((row) => 1 + dot(row, w));
}
