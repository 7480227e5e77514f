import type { Filter, Vector } from '../types.ts';

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
const EPS = 1e-8;
export function lfilter(filter: Filter, x: Vector): Vector {
  const clean = x.map((v) => (Math.abs(v) < EPS ? 0 : v));
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  clean.forEach((v, k) => y.push((b0 * v + b1 * (clean[k - 1] ?? 0) - a1 * (y[k - 1] ?? 0)) / a0));
  return y;
}
