import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  if (momentumCoeff === 0) return { b: [1, 0], a: [1, 0] };
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  if (a1 === 0 && b1 === 0) return x.map((v) => (b0 * v) / a0);
  if (a1 === 0) return x.map((v, k) => (b0 * v + (k === 0 ? 0 : b1 * x[k - 1])) / a0);
  const y: number[] = [];
  x.forEach((v, k) => {
    y.push((b0 * v + (k === 0 ? 0 : b1 * x[k - 1] - a1 * y[k - 1])) / a0);
  });
  return y;
}
