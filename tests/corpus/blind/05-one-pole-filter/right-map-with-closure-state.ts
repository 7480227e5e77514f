import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });
export const lfilter = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector => {
  let x1 = 0, y1 = 0;
  return x.map((x0) => {
    y1 = (b0 * x0 + b1 * x1 - a1 * y1) / a0;
    x1 = x0;
    return y1;
  });
};
