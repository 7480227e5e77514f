import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({
  b: [1 - momentumCoeff, 0],
  a: [1, -momentumCoeff],
});
type Acc = { y: number[]; x1: number; y1: number };
export const lfilter = (f: Filter, x: Vector): Vector =>
  x.reduce<Acc>(
    (s, v) => {
      const out = (f.b[0] * v + f.b[1] * s.x1 - f.a[1] * s.y1) / f.a[0];
      return { y: [...s.y, out], x1: v, y1: out };
    },
    { y: [], x1: 0, y1: 0 },
  ).y;
