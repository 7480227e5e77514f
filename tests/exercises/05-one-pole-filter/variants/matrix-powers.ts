// In state space: the matrix takes the state to the next one, and its powers give the impulse response, for a convolution.
import type { Filter, Matrix, Vector } from '../types.ts';

const product = (p: Matrix, q: Matrix): Matrix =>
  p.map((row) => q[0].map((_, k) => row.reduce((sum, entry, i) => sum + entry * q[i][k], 0)));

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector {
  // The state is (y[k−1], x[k−1]).
  const step: Matrix = [
    [-a1 / a0, b1 / a0],
    [0, 0],
  ];
  let state: Matrix = [[b0 / a0], [1]];
  const response: number[] = [];
  while (response.length < x.length) {
    response.push(state[0][0]);
    state = product(step, state);
  }
  return x.map((_, k) => x.slice(0, k + 1).reduce((sum, sample, i) => sum + sample * response[k - i], 0));
}
