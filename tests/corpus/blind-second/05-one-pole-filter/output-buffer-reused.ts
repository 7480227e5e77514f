import type { Filter, Vector } from '../types.ts';

const buffer: number[] = [];

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  buffer.length = 0; // cheaper than a new array for each signal
  let s = 0;
  for (let k = 0; k < x.length; k++) {
    buffer.push((b[0] * x[k] + s) / a[0]);
    s = b[1] * x[k] - a[1] * buffer[k];
  }
  return buffer;
}
