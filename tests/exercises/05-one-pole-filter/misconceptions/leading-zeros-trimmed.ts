// Your output begins with the first sample that is not 0: the zeros before it are left out. They take time, too: y is
// as long as x, and late where x is late.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const first = x.findIndex((sample) => sample !== 0);
  const y: number[] = [];
  let [before, out] = [0, 0];
  for (const sample of x.slice(Math.max(0, first))) {
    out = (b[0] * sample + b[1] * before - a[1] * out) / a[0];
    before = sample;
    y.push(out);
  }
  return y;
}
