// You subtract the mean of y from the array that was passed in. The caller still needs it, and nothing here asks for it.
// weight: wrong
// like: gauss-jordan.ts
// - export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
// + export function ridge(x: Matrix, y: Vector, lambda: number): Vector {
// + const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
// + (y as number[]).forEach((value, k, all) => { all[k] = value - mean; });
