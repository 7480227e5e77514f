import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
interface StateSpace { A: number; C: number; D: number }
function toStateSpace({ b, a }: Filter): StateSpace {
  const A = -a[1] / a[0];
  const D = b[0] / a[0];
  return { A, C: b[1] / a[0] + A * D, D };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const { A, C, D } = toStateSpace(filter);
  let s = 0;
  const y: number[] = [];
  for (const u of x) {
    y.push(C * s + D * u);
    s = A * s + u;
  }
  return y;
}
