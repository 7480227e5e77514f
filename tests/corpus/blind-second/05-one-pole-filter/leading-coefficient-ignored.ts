import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({
  b: [1 - momentumCoeff, 0],
  a: [1, -momentumCoeff],
});

export const lfilter = (filter: Filter, x: Vector): Vector =>
  x.reduce<number[]>((y, v, k) => {
    const before = k === 0 ? 0 : filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1];
    return y.concat(filter.b[0] * v + before);
  }, []);
