// Superposition: every input sample starts a decaying tail, and all tails are added up.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = Array(x.length).fill(0);
  const decay = -a[1] / a[0];
  x.forEach((sample, start) => {
    let tail = (sample * b[0]) / a[0];
    for (let k = start; k < y.length; k++) {
      y[k] += tail;
      tail *= decay;
      if (k === start) {
        tail += (sample * b[1]) / a[0];
      }
    }
  });
  return y;
}
