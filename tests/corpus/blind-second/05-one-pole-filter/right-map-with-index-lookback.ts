import type { Filter, Vector } from '../types.ts';

export const onePole = function (m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
};

export const lfilter = function (filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  x.forEach((value, k) => {
    const a0y =
      filter.b[0] * value +
      filter.b[1] * (x[k - 1] || 0) -
      filter.a[1] * (y[k - 1] || 0);
    y.push(a0y / filter.a[0]);
  });
  return y;
};
