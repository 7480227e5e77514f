// You divide by a₀ only where its magnitude is not 1. With a₀ = -1 the division changes every sign: divide always.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const sum = b0 * x[k] + (k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1]);
    y.push(Math.abs(a0) === 1 ? sum : sum / a0);
  }
  return y;
}
