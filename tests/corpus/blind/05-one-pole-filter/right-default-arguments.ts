import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
function step({ b, a }: Filter, xNow: number, xOld = 0, yOld = 0): number {
  return (b[0] * xNow + b[1] * xOld - a[1] * yOld) / a[0];
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (const [k, v] of x.entries()) y.push(step(filter, v, x[k - 1], y[k - 1]));
  return y;
}
