import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, m] });

export const lfilter = ({ b, a }: Filter, x: Vector): Vector => {
  let xOld = 0;
  let yOld = 0;
  return x.map((v) => {
    yOld = (b[0] * v + b[1] * xOld - a[1] * yOld) / a[0];
    xOld = v;
    return yOld;
  });
};
