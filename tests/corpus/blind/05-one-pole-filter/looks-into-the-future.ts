import type { Filter, Vector } from '../types.ts';

export function onePole(mu: number): Filter {
  return { b: [1.0 - mu, 0.0], a: [1.0, -mu] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  const { b, a } = filter;
  let prev = 0;
  for (let k = 0; k < x.length; k++) {
    const neighbour = k + 1 < x.length ? x[k + 1] : 0;
    prev = (b[0] * x[k] + b[1] * neighbour - a[1] * prev) / a[0];
    y.push(prev);
  }
  return y;
}
