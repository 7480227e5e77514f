import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const b0 = filter.b[0] / filter.a[0];
  const b1 = filter.b[1] / filter.a[0];
  const a1 = filter.a[1] / filter.a[0];
  let s = 0;
  const y: number[] = [];
  for (const v of x) {
    const out = b0 * v + s;
    s = b1 * v - a1 * out;
    y.push(out);
  }
  return y;
}
