import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  x.forEach((v, k) => {
    if (k > 0 && v === x[k - 1]) {
      y.push(y[k - 1]); // nothing new
    } else {
      const xOld = k > 0 ? x[k - 1] : 0;
      const yOld = k > 0 ? y[k - 1] : 0;
      y.push((filter.b[0] * v + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0]);
    }
  });
  return y;
}
