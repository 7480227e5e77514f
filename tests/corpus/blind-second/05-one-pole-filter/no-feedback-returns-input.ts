import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  if (filter.a[1] === 0) {
    return [...x]; // lets everything through
  }
  const y = new Array<number>(x.length);
  for (let k = 0; k < x.length; k++) {
    const feed = filter.b[0] * x[k] + (k > 0 ? filter.b[1] * x[k - 1] : 0);
    const back = k > 0 ? filter.a[1] * y[k - 1] : 0;
    y[k] = (feed - back) / filter.a[0];
  }
  return y;
}
