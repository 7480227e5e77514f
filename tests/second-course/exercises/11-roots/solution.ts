/** Newton's method: start, and the points after it. */
export function newton(
  f: (x: number) => number,
  df: (x: number) => number,
  start: number,
  steps: number,
): number[] {
  throw new Error('not implemented yet');
}

/** The ends of the bracket of a root after some halvings. */
export function bisect(f: (x: number) => number, low: number, width: number, steps: number): number[] {
  throw new Error('not implemented yet');
}
