/** The derivative of f by central differences, as a function of x. */
export function derivative(f: (x: number) => number, h: number): (x: number) => number {
  throw new Error('not implemented yet');
}
