import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({
  b: [1 - momentumCoeff, 0],
  a: [1, -momentumCoeff],
});

export const lfilter = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector =>
  x.reduce<number[]>(
    (y, v, k) => [...y, (b0 * v + b1 * (x[k - 1] ?? 0) - a1 * (y[k - 1] ?? 0)) / a0],
    [],
  );
