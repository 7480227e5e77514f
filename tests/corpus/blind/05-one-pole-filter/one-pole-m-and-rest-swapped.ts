import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => {
  const rest = 1 - momentumCoeff;
  return { b: [momentumCoeff, 0], a: [1, -rest] };
};
export const lfilter = (filter: Filter, x: Vector): Vector =>
  x.reduce<{ y: number[]; x1: number; y1: number }>(
    ({ y, x1, y1 }, x0) => {
      const y0 = (filter.b[0] * x0 + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
      y.push(y0);
      return { y, x1: x0, y1: y0 };
    },
    { y: [], x1: 0, y1: 0 },
  ).y;
