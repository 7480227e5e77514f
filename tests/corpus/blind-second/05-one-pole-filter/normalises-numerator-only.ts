import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const b = filter.b.map((c) => c / filter.a[0]);
  const a1 = filter.a[1];
  let z = 0;
  const y: number[] = [];
  for (const v of x) {
    const out = b[0] * v + z;
    z = b[1] * v - a1 * out;
    y.push(out);
  }
  return y;
}
