import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const b0 = filter.b[0] || 1;
  const b1 = filter.b[1] || 0;
  const a0 = filter.a[0] || 1;
  const a1 = filter.a[1] || 0;
  const y: number[] = [];
  let [xz, yz] = [0, 0];
  for (const v of x) {
    yz = (b0 * v + b1 * xz - a1 * yz) / a0;
    xz = v;
    y.push(yz);
  }
  return y;
}
