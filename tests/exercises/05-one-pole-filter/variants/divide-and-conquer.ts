// The signal is halved: the second half, filtered from rest, plus the decaying memory of the first.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function feedback(pole: number, v: Vector): Vector {
  if (v.length < 2) {
    return v;
  }
  const middle = v.length >> 1;
  const first = feedback(pole, v.slice(0, middle));
  const second = feedback(pole, v.slice(middle));
  const memory = first[middle - 1];
  return first.concat(second.map((y, k) => y + memory * Math.pow(pole, k + 1)));
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const v = x.map((sample, k) => (b[0] * sample + b[1] * (k === 0 ? 0 : x[k - 1])) / a[0]);
  return feedback(-a[1] / a[0], v);
}
