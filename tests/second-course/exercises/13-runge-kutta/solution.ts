/** y at the times 0, h, 2h, …, by the classical method of Runge and Kutta. */
export function rk4(
  f: (t: number, y: readonly number[]) => number[],
  y0: readonly number[],
  h: number,
  steps: number,
): number[][] {
  throw new Error('not implemented yet');
}
