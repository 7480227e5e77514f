import type { Filter, Vector } from '../types.ts';

const MAX_SAMPLES = 1000;
export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y = x.map(() => 0);
  let x1 = 0;
  let y1 = 0;
  for (let k = 0; k < Math.min(x.length, MAX_SAMPLES); k++) {
    y1 = y[k] = (filter.b[0] * x[k] + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    x1 = x[k];
  }
  return y;
}
