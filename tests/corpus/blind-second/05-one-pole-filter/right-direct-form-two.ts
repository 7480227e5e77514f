import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let w1 = 0; // the one delay
  return x.map((sample) => {
    const w0 = (sample - a[1] * w1) / a[0];
    const out = b[0] * w0 + b[1] * w1;
    w1 = w0;
    return out;
  });
}
