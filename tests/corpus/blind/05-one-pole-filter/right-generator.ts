import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
function* run(filter: Filter, x: Iterable<number>): Generator<number> {
  const { b, a } = filter;
  let xOld = 0;
  let yOld = 0;
  for (const v of x) {
    yOld = (b[0] * v + b[1] * xOld - a[1] * yOld) / a[0];
    xOld = v;
    yield yOld;
  }
}
export function lfilter(filter: Filter, x: Vector): Vector {
  return [...run(filter, x)];
}
