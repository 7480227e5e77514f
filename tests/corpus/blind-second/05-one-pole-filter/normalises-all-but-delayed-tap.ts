import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const gain = filter.b[0] / filter.a[0];
  const tap = filter.b[1];
  const pole = -filter.a[1] / filter.a[0];
  const y: number[] = [];
  x.forEach((v, k) => {
    const xOld = k ? x[k - 1] : 0;
    const yOld = k ? y[k - 1] : 0;
    y.push(gain * v + tap * xOld + pole * yOld);
  });
  return y;
};
