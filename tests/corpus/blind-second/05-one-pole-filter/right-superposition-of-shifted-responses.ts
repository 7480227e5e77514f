import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const n = x.length;
  const h = new Float64Array(n);
  const pole = -filter.a[1] / filter.a[0];
  let power = 1 / filter.a[0];
  for (let k = 0; k < n; k++) {
    h[k] += filter.b[0] * power;
    if (k + 1 < n) h[k + 1] = filter.b[1] * power;
    power *= pole;
  }
  const y = new Array<number>(n).fill(0);
  for (let j = 0; j < n; j++) {
    if (x[j] === 0) continue;
    for (let k = j; k < n; k++) y[k] += x[j] * h[k - j];
  }
  return y;
}
