import type { Filter, Vector } from '../types.ts';

const dot = (u: Vector, v: Vector) => u[0] * v[0] + u[1] * v[1];

export const onePole = (momentumCoeff: number): Filter => {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
};

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const window = [0, 0];
  let y = 0;
  const out: number[] = [];
  for (const v of x) {
    window.shift();
    window.push(v);
    y = (dot(filter.b, window) - filter.a[1] * y) / filter.a[0];
    out.push(y);
  }
  return out;
};
