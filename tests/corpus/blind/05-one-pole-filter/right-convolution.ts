import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const h: number[] = [];
  for (let k = 0; k < x.length; k++) {
    if (k === 0) h.push(b0 / a0);
    else if (k === 1) h.push((b1 - a1 * h[0]) / a0);
    else h.push((-a1 / a0) * h[k - 1]);
  }
  return x.map((_, n) => {
    let sum = 0;
    for (let i = 0; i <= n; i++) sum += h[i] * x[n - i];
    return sum;
  });
}
