// A loop over the difference equation. The misconceptions are changes of this file.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
