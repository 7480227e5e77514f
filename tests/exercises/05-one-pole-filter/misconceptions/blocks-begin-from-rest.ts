// You work through the signal in blocks of 1024 samples, and each block begins from rest. Only the signal does: the last
// input and output of one block are the previous ones of the next.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k % 1024 > 0 ? x[k - 1] : 0;
    const previousY = k % 1024 > 0 ? y[k - 1] : 0;
    y.push((b[0] * x[k] + b[1] * previousX - a[1] * previousY) / a[0]);
  }
  return y;
}
