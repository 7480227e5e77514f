import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter(filter: Filter, x: Vector): Vector {
  const n = 128;
  const y = new Float64Array(x.length);
  let lastOutput = 0;
  for (let start = 0; start < x.length; start += n) {
    const end = Math.min(start + n, x.length);
    let lastInput = 0;
    for (let k = start; k < end; k++) {
      lastOutput = (filter.b[0] * x[k] + filter.b[1] * lastInput - filter.a[1] * lastOutput) / filter.a[0];
      lastInput = x[k];
      y[k] = lastOutput;
    }
  }
  return [...y];
}
