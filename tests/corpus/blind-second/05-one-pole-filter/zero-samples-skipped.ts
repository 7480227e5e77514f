import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export const lfilter = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector => {
  let before = 0;
  let out = 0;
  return x.map((now) => {
    if (now === 0) return 0;
    out = (b0 * now + b1 * before - a1 * out) / a0;
    before = now;
    return out;
  });
};
