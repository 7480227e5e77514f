import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  if (typeof momentumCoeff !== 'number') throw new TypeError('m must be a number');
  const filter = { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff], name: 'one pole' };
  return filter;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  console.assert(filter.a[0] !== 0, 'a0 must not be zero');
  if (filter.b.length !== 2 || filter.a.length !== 2) {
    throw new RangeError('first order only');
  }
  const y: number[] = [];
  let k = 0;
  do {
    if (k >= x.length) break;
    const bx = filter.b[0] * x[k] + filter.b[1] * (k >= 1 ? x[k - 1] : 0);
    const ay = filter.a[1] * (k >= 1 ? y[k - 1] : 0);
    y.push((bx - ay) / filter.a[0]);
    k++;
  } while (true);
  return y;
}
