type Vector = readonly number[];
type Matrix = readonly Vector[];

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** The solution of ax = b for a symmetric positive definite matrix, by its Cholesky factor. */
function solved(a: Matrix, b: Vector): number[] {
  const lower: number[][] = [];
  for (const [i, row] of a.entries()) {
    lower.push([]);
    for (let k = 0; k <= i; k += 1) {
      const rest = row[k]! - dot(lower[i]!.slice(0, k), lower[k]!);
      lower[i]!.push(k === i ? Math.sqrt(rest) : rest / lower[k]![k]!);
    }
  }
  const z: number[] = [];
  for (const [i, row] of lower.entries()) z.push((b[i]! - dot(z, row)) / row[i]!);
  const x = Array<number>(b.length).fill(0);
  for (let i = b.length - 1; i >= 0; i -= 1)
    x[i] = (z[i]! - lower.reduce((sum, row, k) => (k > i ? sum + row[i]! * x[k]! : sum), 0)) / lower[i]![i]!;
  return x;
}

/**
 * The coefficients w that minimise |xw − y|² + lambda·|w|².
 * @param x shape (n, d): a row for each sample
 * @param y shape (n)
 * @param lambda > 0
 * @returns shape (d)
 */
export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
  const columns = x[0]!.map((_, k) => x.map((row) => row[k]!));
  const gram = columns.map((a, i) => columns.map((b, k) => dot(a, b) + (i === k ? lambda : 0)));
  return solved(
    gram,
    columns.map((column) => dot(column, y)),
  );
}

/** The predictions xw, shape (n). */
export const predict = (x: Matrix, w: Vector): Vector => x.map((row) => dot(row, w));
