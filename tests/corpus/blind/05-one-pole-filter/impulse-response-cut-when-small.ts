import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const p = -a1 / a0;
  const h: number[] = [b0 / a0];
  let next = (b1 + p * b0) / a0;
  const reference = Math.max(Math.abs(h[0]), Math.abs(next));
  while (h.length < x.length && Math.abs(next) > 1e-6 * reference) {
    h.push(next);
    next *= p;
  }
  const y: number[] = new Array(x.length).fill(0);
  for (let n = 0; n < x.length; n++) {
    for (let k = 0; k < h.length && k <= n; k++) y[n] += h[k] * x[n - k];
  }
  return y;
}
