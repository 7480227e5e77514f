// You limit m to 0.995. Every m below 1 is legal: the nearer to 1, the longer the filter remembers.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = Math.min(momentumCoeff, 0.995);
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k += 1)
    y.push((b[0]! * x[k]! + b[1]! * (x[k - 1] ?? 0) - a[1]! * (y[k - 1] ?? 0)) / a[0]!);
  return y;
}
