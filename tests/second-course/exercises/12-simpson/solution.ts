/** The integral of f from a to b, by the composite Simpson rule with n intervals. */
export function simpson(f: (x: number) => number, a: number, b: number, n: number): number {
  throw new Error('not implemented yet');
}
