import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  if (momentumCoeff < 0 || momentumCoeff >= 1) throw new RangeError('0 <= m < 1');
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function assertStable({ a }: Filter) {
  const pole = -a[1] / a[0];
  if (Math.abs(pole) >= 1) throw new Error(`unstable: pole at ${pole}`);
}

export function lfilter(filter: Filter, x: Vector): Vector {
  assertStable(filter);
  const y: number[] = [];
  let x1 = 0, y1 = 0;
  for (const x0 of x) {
    y1 = (filter.b[0] * x0 + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    x1 = x0;
    y.push(y1);
  }
  return y;
}
