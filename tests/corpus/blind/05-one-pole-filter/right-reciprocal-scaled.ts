import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [-momentumCoeff + 1, 0], a: [1, 0 - momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const g = 1 / filter.a[0];
  const c0 = filter.b[0] * g, c1 = filter.b[1] * g, p = -filter.a[1] * g;
  const y: number[] = [];
  let xd = 0, yd = 0;
  for (let k = 0, n = x.length; k < n; k++) {
    const xk = x[k];
    yd = p * yd + c0 * xk + c1 * xd;
    xd = xk;
    y[k] = yd;
  }
  return y;
}
