import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

// y = (1 - m) x + m y, for any filter
export function lfilter(filter: Filter, x: Vector): Vector {
  let z = 0;
  const gain = filter.b[0] / filter.a[0];
  const pole = -filter.a[1] / filter.a[0];
  const y = [];
  for (let k = 0; k < x.length; k++) {
    z = gain * x[k] + pole * z;
    y.push(z);
  }
  return y;
}
