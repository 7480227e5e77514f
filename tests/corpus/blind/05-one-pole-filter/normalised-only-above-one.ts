import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
function normalise({ b, a }: Filter): Filter {
  if (a[0] > 1) {
    return { b: [b[0] / a[0], b[1] / a[0]], a: [1, a[1] / a[0]] };
  }
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const f = normalise(filter);
  const y: number[] = [];
  let xs = 0;
  let ys = 0;
  for (const v of x) {
    ys = f.b[0] * v + f.b[1] * xs - f.a[1] * ys;
    xs = v;
    y.push(ys);
  }
  return y;
}
