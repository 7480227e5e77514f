// You answer 0 where the pole is outside of the unit circle. The output of such a filter grows, and the difference
// equation says by how much: it holds for every pole.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  if (Math.abs(a[1]) > Math.abs(a[0])) return x.map(() => 0);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
