import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
const delay = (s: Vector): number[] => (s.length === 0 ? [] : [0, ...s.slice(0, -1)]);
export function lfilter(filter: Filter, x: Vector): Vector {
  const { b, a } = filter;
  const old = delay(x);
  const u = x.map((v, k) => b[0] * v + b[1] * old[k]);
  const y: number[] = [];
  let last = 0;
  for (const v of u) y.push((last = (v - a[1] * last) / a[0]));
  return y;
}
