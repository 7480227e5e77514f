import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });
export const lfilter = (filter: Filter, x: Vector): Vector => {
  const { b, a } = filter;
  if (b[0] === a[0] && b[1] === a[1]) return x;
  let u = 0;
  let v = 0;
  return x.map((now) => {
    v = (b[0] * now + b[1] * u - a[1] * v) / a[0];
    u = now;
    return v;
  });
};
