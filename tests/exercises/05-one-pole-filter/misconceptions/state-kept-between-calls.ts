// The second call of lfilter starts with the memory of the first: the state lives outside the
// function. Set it to zero inside, at the beginning of every call.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

let previousX = 0;
let previousY = 0;

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  return x.map((sample) => {
    previousY = (b[0] * sample + b[1] * previousX - a[1] * previousY) / a[0];
    previousX = sample;
    return previousY;
  });
}
