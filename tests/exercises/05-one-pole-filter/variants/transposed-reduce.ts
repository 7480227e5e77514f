// Transposed direct form II as a fold; the accumulator is never changed, always made anew.
import type { Filter, Vector } from '../types.ts';

interface Progress {
  readonly y: Vector;
  readonly state: number;
}

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export const lfilter = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector =>
  x.reduce<Progress>(
    ({ y, state }, sample) => {
      const output = (b0 / a0) * sample + state;
      return { y: [...y, output], state: (b1 * sample - a1 * output) / a0 };
    },
    { y: [], state: 0 },
  ).y;
