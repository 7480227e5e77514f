// Direct form II: the feedback first, into one state w, and then the feed-forward from it.
import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({
  a: [1, -momentumCoeff],
  b: [1 - momentumCoeff, 0],
});

export const lfilter = ({ b, a }: Filter, x: Vector): Vector => {
  let w = 0;
  return x.map((sample) => {
    const previous = w;
    w = (sample - a[1] * previous) / a[0];
    return b[0] * w + b[1] * previous;
  });
};
