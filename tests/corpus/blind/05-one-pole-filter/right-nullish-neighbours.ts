import type { Filter, Vector } from '../types.ts';

export const onePole = (mu: number): Filter => {
  const b = [1 - mu, 0];
  const a = [1, -mu];
  return { b, a };
};
export const lfilter = (filter: Filter, x: Vector): Vector => {
  const y: number[] = [];
  const { b: [b0, b1], a: [a0, a1] } = filter;
  for (const k of x.keys()) y[k] = (b0 * x[k] + b1 * (x[k - 1] ?? 0) - a1 * (y[k - 1] ?? 0)) / a0;
  return y;
};
