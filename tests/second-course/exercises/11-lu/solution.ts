/** The factors of a, rows exchanged: row p[i] of a is row i of l·u. */
export function lu(a: readonly (readonly number[])[]): { l: number[][]; u: number[][]; p: number[] } {
  throw new Error('not implemented yet');
}
