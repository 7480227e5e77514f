import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return Object.freeze({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
}

// transposed direct form II: one state
export function lfilter(filter: Filter, x: Vector) {
  const [b0, b1, a1] = [filter.b[0], filter.b[1], filter.a[1]].map((c) => c / filter.a[0]);
  const y = new Float64Array(x.length);
  let state = 0;
  x.forEach((xk, k) => {
    y[k] = b0 * xk + state;
    state = b1 * xk - a1 * y[k];
  });
  return y;
}
