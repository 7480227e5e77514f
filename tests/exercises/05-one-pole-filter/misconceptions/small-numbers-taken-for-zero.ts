// You set small outputs to 0. Small compared with what? A faint signal has a faint output, and numbers near 0
// need no tidying.
// weight: gap
import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y.push((b[0] * x[k] + b[1] * (x[k - 1] ?? 0) - a[1] * (y[k - 1] ?? 0)) / a[0]);
  }
  return y.map((sample) => (Math.abs(sample) < 1e-9 ? 0 : sample));
}
