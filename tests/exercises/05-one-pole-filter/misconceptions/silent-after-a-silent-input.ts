// After a hundred samples without input your output is silent. With a pole near the unit circle the filter still
// sounds then: it has no end, it only decays.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  let silent = 0;
  for (let k = 0; k < x.length; k++) {
    silent = x[k] === 0 ? silent + 1 : 0;
    const last = k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1];
    y.push(silent > 100 ? 0 : (b0 * x[k] + last) / a0);
  }
  return y;
}
