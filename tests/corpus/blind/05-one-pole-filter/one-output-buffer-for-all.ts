import type { Filter, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1] */
export function onePole(momentumCoeff: number): Filter {
  return {
    b: [1.0 - momentumCoeff, 0.0],
    a: [1.0, -1.0 * momentumCoeff],
  };
}
const buffer: number[] = [];
export function lfilter(filter: Filter, x: Vector): Vector {
  buffer.length = 0;
  for (let k = 0; k < x.length; k++) {
    const past = k === 0 ? 0 : filter.b[1] * x[k - 1] - filter.a[1] * buffer[k - 1];
    buffer.push((filter.b[0] * x[k] + past) / filter.a[0]);
  }
  return buffer;
}
