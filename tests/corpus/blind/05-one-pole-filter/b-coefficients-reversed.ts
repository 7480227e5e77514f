import type { Filter, Vector } from '../types.ts';

export const onePole = (beta: number): Filter => ({ b: [1 - beta, 0], a: [1, -beta] });

const at = (s: Vector, i: number) => (i < 0 ? 0 : s[i]);

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const feedforward = filter.b[1] * at(x, k) + filter.b[0] * at(x, k - 1);
    const feedback = filter.a[1] * at(y, k - 1);
    y[k] = (feedforward - feedback) / filter.a[0];
  }
  return y;
};
