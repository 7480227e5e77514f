import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const p = Math.abs(filter.a[1] / filter.a[0]);
  const out = new Float64Array(x.length);
  let y = 0;
  for (let i = 0; i < x.length; i++) {
    const u = (filter.b[0] * x[i] + filter.b[1] * (i > 0 ? x[i - 1] : 0)) / filter.a[0];
    y = u + p * y;
    out[i] = y;
  }
  return Array.from(out);
}
