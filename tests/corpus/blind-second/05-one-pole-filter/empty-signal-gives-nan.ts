import type { Filter, Vector } from '../types.ts';

type Pair = readonly [number, number];

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });

export const lfilter = ({ b, a }: Filter, x: Vector): Vector => {
  const [b0, b1] = b as Pair;
  const [a0, a1] = a as Pair;
  const y = [(b0 * x[0]) / a0];
  let k = 1;
  while (k < x.length) {
    y.push((b0 * x[k] + b1 * x[k - 1] - a1 * y[k - 1]) / a0);
    k += 1;
  }
  return y;
};
