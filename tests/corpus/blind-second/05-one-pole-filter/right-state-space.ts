import type { Filter, Vector } from '../types.ts';

interface StateSpace { A: number; B: number; C: number; D: number }

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

// controller form: s' = A s + B x, y = C s + D x
function toStateSpace({ b: [b0, b1], a: [a0, a1] }: Filter): StateSpace {
  const D = b0 / a0;
  const A = -a1 / a0;
  return { A, B: 1 / a0, C: b1 + b0 * A, D };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const { A, B, C, D } = toStateSpace(filter);
  const y: number[] = [];
  let s = 0;
  for (let k = 0; k < x.length; k++) {
    y.push(C * s + D * x[k]);
    s = A * s + B * x[k];
  }
  return y;
}
