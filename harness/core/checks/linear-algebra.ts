// Small dense linear algebra for checks. It uses only +, −, ·, ÷ and comparisons, so that it gives the same bytes in
// every JavaScript engine.

type Vector = readonly number[];
type Matrix = readonly Vector[];

/** @throws RangeError that names the function and both sizes */
function requireSize(name: string, what: string, size: number, expected: number): void {
  if (size !== expected) throw new RangeError(`${name}: ${what} must be ${expected}; got ${size}`);
}

/**
 * The dot product Σ xₖyₖ.
 * @param x,y of the same length
 * @throws RangeError where the lengths differ
 * @example dot([1, 2], [3, 4]) // 11
 */
export function dot(x: Vector, y: Vector): number {
  requireSize('dot', 'the length of y', y.length, x.length);
  return x.reduce((sum, value, k) => sum + value * y[k]!, 0);
}

/**
 * The product Ax of a matrix and a vector.
 * @param a shape (m, n)
 * @param x shape (n)
 * @returns shape (m)
 * @throws RangeError where a row is not as long as x
 * @example matrixTimesVector([[1, 2], [3, 4]], [1, 1]) // [3, 7]
 */
export const matrixTimesVector = (a: Matrix, x: Vector): number[] => a.map((row) => dot(row, x));

/**
 * The transposed matrix.
 * @param a shape (m, n), m ≥ 1, all rows of one length
 * @returns shape (n, m)
 * @example transposed([[1, 2, 3], [4, 5, 6]]) // [[1, 4], [2, 5], [3, 6]]
 */
export const transposed = (a: Matrix): number[][] => a[0]!.map((_, column) => a.map((row) => row[column]!));

/**
 * The product AB of two matrices.
 * @param a shape (m, k)
 * @param b shape (k, n), k ≥ 1
 * @returns shape (m, n)
 * @throws RangeError where the sizes do not fit
 * @example matrixProduct([[1, 2], [3, 4]], [[0, 1], [1, 0]]) // [[2, 1], [4, 3]]
 */
export function matrixProduct(a: Matrix, b: Matrix): number[][] {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/**
 * The identity matrix.
 * @param n whole, ≥ 1
 * @example identity(2) // [[1, 0], [0, 1]]
 */
export const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (_entry, column) => (row === column ? 1 : 0)),
  );

/** Brings the largest entry of a column, from the diagonal downwards, to the diagonal. */
function pivot(rows: number[][], at: number): void {
  let best = at;
  for (let row = at + 1; row < rows.length; row += 1)
    if (Math.abs(rows[row]![at]!) > Math.abs(rows[best]![at]!)) best = row;
  [rows[at], rows[best]] = [rows[best]!, rows[at]!];
  if (rows[at]![at] === 0) throw new RangeError(`solve: the matrix is singular in column ${at}`);
}

/**
 * The solution x of Ax = b, by Gaussian elimination with partial pivoting.
 * @param a shape (n, n), regular
 * @param b shape (n)
 * @returns shape (n), new; the arguments are left alone
 * @throws RangeError where a is not square, b has another length, or a pivot is exactly zero
 * @example solve([[2, 1], [1, 3]], [3, 4]) // [1, 1]
 */
export function solve(a: Matrix, b: Vector): number[] {
  const n = b.length;
  requireSize('solve', 'the number of rows', a.length, n);
  const rows = a.map((row, k) => {
    requireSize('solve', `the length of row ${k}`, row.length, n);
    return [...row, b[k]!];
  });
  for (let at = 0; at < n; at += 1) {
    pivot(rows, at);
    for (let row = at + 1; row < n; row += 1) {
      const factor = rows[row]![at]! / rows[at]![at]!;
      rows[row] = rows[row]!.map((entry, column) => entry - factor * rows[at]![column]!);
    }
  }
  const x = Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row -= 1) {
    const known = rows[row]!.slice(row + 1, n).reduce((sum, entry, k) => sum + entry * x[row + 1 + k]!, 0);
    x[row] = (rows[row]![n]! - known) / rows[row]![row]!;
  }
  return x;
}
