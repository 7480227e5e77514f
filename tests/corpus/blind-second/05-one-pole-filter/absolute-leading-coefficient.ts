import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const norm = Math.abs(filter.a[0]);
  const y: number[] = [];
  let xm = 0, ym = 0;
  for (let i = 0; i < x.length; i++) {
    const t = filter.b[0] * x[i] + filter.b[1] * xm - filter.a[1] * ym;
    xm = x[i];
    ym = t / norm;
    y.push(ym);
  }
  return y;
}
