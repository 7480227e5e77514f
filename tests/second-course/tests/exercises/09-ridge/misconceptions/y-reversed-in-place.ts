// Your function leaves y reversed: it turns it round to compute, and never turns it back. Work on a copy.
// weight: slip
// like: gauss-jordan.ts
// - export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
// + export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
// + const kept = [...y];
// + (y as number[]).reverse();
// - return solved(gram, columns.map((column) => dot(column, y)));
// + return solved(gram, columns.map((column) => dot(column, kept)));
