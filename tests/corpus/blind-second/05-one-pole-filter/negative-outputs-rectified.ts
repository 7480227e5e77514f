import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const result = new Float64Array(x.length);
  let xd = 0;
  let yd = 0;
  for (const [k, v] of x.entries()) {
    // a level cannot be negative
    result[k] = Math.max(0, (filter.b[0] * v + filter.b[1] * xd - filter.a[1] * yd) / filter.a[0]);
    xd = v;
    yd = result[k];
  }
  return Array.from(result);
}
